package vn.okr.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the next page begins; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable UUID next) {
  public Page {
    items = List.copyOf(items);
  }

  /** The same page with each item seen differently. */
  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<R>(items.stream().<R>map(view).toList(), next);
  }
}

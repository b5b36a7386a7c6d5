package vn.okr.application;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of an edit: either left as it is, or given a new value, which may be none.
 *
 * @param given whether there is a new value
 * @param value the new value; meaningless unless given
 */
public record Patch<T extends @Nullable Object>(boolean given, @Nullable T value) {
  /** Leaves the field as it is. */
  public static <T extends @Nullable Object> Patch<T> keep() {
    return new Patch<>(false, null);
  }

  /** Gives the field a new value. */
  public static <T extends @Nullable Object> Patch<T> to(T value) {
    return new Patch<>(true, value);
  }

  /** The same with the new value, if there is one, made into another. */
  public <R> Patch<R> map(Function<? super T, ? extends R> change) {
    return new Patch<>(given, value == null ? null : change.apply(value));
  }

  /** The value after the edit, for a field that always has one. */
  public T or(T current) {
    return given && value != null ? value : current;
  }

  /** The value after the edit, for a field that may have none. */
  public @Nullable T orNone(@Nullable T current) {
    return given ? value : current;
  }
}

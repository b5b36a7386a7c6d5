package vn.okr.bootstrap.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does many things a few at a time. */
final class Many {
  private static final int AT_ONCE = 8;

  private Many() {}

  /** What is wrong with them, in their order; nothing for those that are right. */
  static <T> List<String> wrong(Collection<T> all, Function<T, @Nullable String> check) {
    return each(all, check).stream().filter(Objects::nonNull).toList();
  }

  /** What each of them gives, in their order. */
  static <T, R extends @Nullable Object> List<R> each(Collection<T> all, Function<T, R> work) {
    List<Future<R>> promised;
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      promised = all.stream().map(one -> workers.submit(() -> work.apply(one))).toList();
    }
    List<R> done = new ArrayList<>();
    promised.forEach(one -> done.add(one.resultNow()));
    return done;
  }
}

package vn.okr.testkit.memory;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;

/** Cuts pages out of what was found. */
final class Pages {
  private Pages() {}

  static <T> Page<T> of(Stream<T> found, PageRequest request, Function<T, UUID> idOf) {
    UUID after = request.after();
    List<T> oneMore =
        found
            .filter(item -> after == null || idOf.apply(item).compareTo(after) > 0)
            .sorted(Comparator.comparing(idOf))
            .limit(request.limit() + 1L)
            .toList();
    return request.pageOf(oneMore, idOf);
  }

  /** The same from the last id backwards. */
  static <T> Page<T> backwards(Stream<T> found, PageRequest request, Function<T, UUID> idOf) {
    UUID before = request.after();
    List<T> oneMore =
        found
            .filter(item -> before == null || idOf.apply(item).compareTo(before) < 0)
            .sorted(Comparator.comparing(idOf).reversed())
            .limit(request.limit() + 1L)
            .toList();
    return request.pageOf(oneMore, idOf);
  }
}

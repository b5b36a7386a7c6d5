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
    Comparator<UUID> oldestFirst = Comparator.naturalOrder();
    Comparator<UUID> order = request.backwards() ? oldestFirst.reversed() : oldestFirst;
    List<T> oneMore =
        found
            .filter(item -> after == null || order.compare(idOf.apply(item), after) > 0)
            .sorted(Comparator.comparing(idOf, order))
            .limit(request.limit() + 1L)
            .toList();
    return request.pageOf(oneMore, idOf);
  }
}

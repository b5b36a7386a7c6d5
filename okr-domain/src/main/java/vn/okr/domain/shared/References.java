package vn.okr.domain.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** What a list names by id, each of which must be known. */
public final class References {
  private References() {}

  /**
   * Refuses those that are not known, each at its place in the list.
   *
   * @param named in the order they were given
   * @param pointer where the list stands in the input
   * @throws RuleViolated {@code unknown-reference}
   */
  public static <T> void requireKnown(
      Collection<T> named, Predicate<? super T> known, String pointer) {
    List<Violation> unknown = new ArrayList<>();
    int place = 0;
    for (T one : named) {
      if (!known.test(one)) {
        unknown.add(Violation.of(pointer + "/" + place, ErrorCode.UNKNOWN_REFERENCE.value()));
      }
      place++;
    }
    if (!unknown.isEmpty()) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE).with(unknown);
    }
  }
}

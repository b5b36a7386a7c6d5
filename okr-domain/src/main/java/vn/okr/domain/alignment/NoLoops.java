package vn.okr.domain.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;

/** Contributions never lead back to where they began. */
public final class NoLoops {
  private NoLoops() {}

  /**
   * Checks the contributions of one objective.
   *
   * @param from the objective whose links are being set
   * @param contributesTo for every objective within reach, the objectives it contributes to, with
   *     the new links of {@code from} in place
   * @param told which objectives of a loop, given in order, may be named
   * @throws Conflict {@code alignment-loop}, naming those
   */
  public static void require(
      ObjectiveId from,
      Map<ObjectiveId, Set<ObjectiveId>> contributesTo,
      UnaryOperator<List<ObjectiveId>> told) {
    Map<ObjectiveId, ObjectiveId> reachedFrom = new HashMap<>();
    Deque<ObjectiveId> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      ObjectiveId at = open.removeFirst();
      for (ObjectiveId next : contributesTo.getOrDefault(at, Set.of())) {
        if (next.equals(from)) {
          throw loop(told.apply(pathTo(at, from, reachedFrom)));
        }
        if (reachedFrom.putIfAbsent(next, at) == null) {
          open.addLast(next);
        }
      }
    }
  }

  private static Conflict loop(List<ObjectiveId> named) {
    return new Conflict(
        ErrorCode.ALIGNMENT_LOOP, Map.of("loop", named.stream().map(ObjectiveId::value).toList()));
  }

  private static List<ObjectiveId> pathTo(
      ObjectiveId last, ObjectiveId first, Map<ObjectiveId, ObjectiveId> reachedFrom) {
    List<ObjectiveId> path = new ArrayList<>();
    path.add(first);
    ObjectiveId at = last;
    while (at != null && !at.equals(first)) {
      path.add(1, at);
      at = reachedFrom.get(at);
    }
    return path;
  }
}

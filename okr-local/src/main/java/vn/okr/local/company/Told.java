package vn.okr.local.company;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.local.company.plan.Goal;

/**
 * A goal that was drafted.
 *
 * @param account who acts for its owner
 * @param keyResults in the order of its plan
 * @param dropped those of them that were given up
 */
record Told(
    Goal goal,
    ObjectiveId id,
    String account,
    List<KeyResult> keyResults,
    List<KeyResultId> dropped) {

  static Told of(Goal goal, String account, ObjectiveSnapshot stored) {
    return new Told(goal, stored.id(), account, stored.keyResults().all(), List.of());
  }

  KeyResultId keyResult(int index) {
    return keyResults.get(index).id();
  }

  /** The ids of a checklist's milestones; none for other measures. */
  List<MilestoneId> stepsOf(int index) {
    return keyResults.get(index).definition().measure() instanceof Milestones(List<Milestone> all)
        ? all.stream().map(Milestone::id).toList()
        : List.of();
  }

  boolean isOpen(int index) {
    return !dropped.contains(keyResult(index));
  }

  Told without(int index) {
    List<KeyResultId> more =
        new ArrayList<>(Stream.concat(dropped.stream(), Stream.of(keyResult(index))).toList());
    return new Told(goal, id, account, keyResults, List.copyOf(more));
  }
}

package vn.okr.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

/** Keeps the links by which goals rest on the goals above them. */
public interface Links {
  /** The links from the objective upwards, in the order they were given. */
  List<Link> from(ObjectiveId objective);

  /** Replaces the links from the objective. */
  void replace(ObjectiveId objective, List<Link> links);

  /** The objective each target is or belongs to; unknown targets are absent. */
  Map<Target, ObjectiveId> objectivesOf(Collection<Target> targets);

  /**
   * Every contribution on a way up from the given objectives: for each objective on the way, the
   * objectives it contributes to, directly or by one of their key results; one statement.
   */
  Map<ObjectiveId, Set<ObjectiveId>> contributionsAbove(Collection<ObjectiveId> from);

  /** The cycles whose goals the goals of this one are linked to. */
  Set<CycleId> cyclesAbove(CycleId cycle);

  /** The cycles whose goals are linked to the goals of this one. */
  Set<CycleId> cyclesBelow(CycleId cycle);

  /** What published and closed objectives contribute to each key result; one statement. */
  Map<KeyResultId, List<Contribution>> contributionsTo(Collection<KeyResultId> keyResults);
}

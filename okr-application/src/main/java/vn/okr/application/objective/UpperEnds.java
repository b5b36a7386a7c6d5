package vn.okr.application.objective;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.Place;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveRights;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/**
 * The upper ends of the links wanted, with all that is asked of them.
 *
 * @param ids the objective that is, or owns, each upper end there is
 * @param places where the owners of both ends stand
 * @param cycles those of the upper ends
 */
record UpperEnds(
    Map<Target, ObjectiveId> ids,
    Map<ObjectiveId, Objective> objectives,
    Map<Owner, Affiliation> places,
    Map<CycleId, Cycle> cycles) {

  ObjectiveId idOf(Target target) {
    return Objects.requireNonNull(ids.get(target));
  }

  Affiliation placeOf(Owner owner) {
    return Objects.requireNonNull(places.get(owner));
  }

  Place placeOf(Target target) {
    Objective upper = Objects.requireNonNull(objectives.get(idOf(target)));
    return new Place(placeOf(upper.owner()), Objects.requireNonNull(cycles.get(upper.cycleId())));
  }

  /**
   * To the actor, a draft they may not see is as unknown as what does not exist.
   *
   * @throws RuleViolated {@code unknown-reference}, for what was dropped as well
   */
  void requireKnown(Actor actor, Target target) {
    ObjectiveId id = ids.get(target);
    @Nullable Objective upper = id == null ? null : objectives.get(id);
    if (upper == null
        || upper.state() == ObjectiveState.DROPPED
        || isDropped(upper, target)
        || !new ObjectiveRights(actor, placeOf(upper.owner())).mayRead(upper)) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/to/id");
    }
  }

  private static boolean isDropped(Objective upper, Target target) {
    return target instanceof Target.OfKeyResult(KeyResultId id)
        && upper.keyResults().get(id).dropped();
  }
}

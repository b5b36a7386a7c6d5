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

/** The upper ends of links, with all that is asked of them. */
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

  /** Whether the actor may know of it; a draft they may not see is as unknown as what is not. */
  boolean isKnown(Actor actor, Target target) {
    ObjectiveId id = ids.get(target);
    @Nullable Objective upper = id == null ? null : objectives.get(id);
    return upper != null && new ObjectiveRights(actor, placeOf(upper.owner())).mayRead(upper);
  }

  /** Lets links lead only to what the actor may know of. */
  void requireKnown(Actor actor, Target target) {
    if (!isKnown(actor, target)) {
      throw unknown();
    }
  }

  /** Lets new links lead only to what was not given up. */
  void requireOpen(Target target) {
    Objective upper = Objects.requireNonNull(objectives.get(idOf(target)));
    if (upper.state() == ObjectiveState.DROPPED || isDropped(upper, target)) {
      throw unknown();
    }
  }

  private static boolean isDropped(Objective upper, Target target) {
    return target instanceof Target.OfKeyResult(KeyResultId id)
        && upper.keyResults().get(id).dropped();
  }

  private static RuleViolated unknown() {
    return new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/to/id");
  }
}

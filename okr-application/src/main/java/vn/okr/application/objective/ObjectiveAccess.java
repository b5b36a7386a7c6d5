package vn.okr.application.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.okr.application.Admins;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.Units;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveRights;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.RuleViolated;

/** Brings an objective to an actor who may have it, with rights decided on what is stored. */
@ApplicationScoped
public class ObjectiveAccess {
  private final Objectives objectives;
  private final Units units;

  @Inject
  public ObjectiveAccess(Objectives objectives, Units units) {
    this.objectives = objectives;
    this.units = units;
  }

  /**
   * The objective, for reading.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public Objective readable(Actor actor, ObjectiveId id) {
    Objective objective = objectives.find(id).orElseThrow(NotFound::new);
    rights(actor, objective.owner()).requireRead(objective);
    return objective;
  }

  /** What the actor may do with an objective that was read for them. */
  ObjectiveActions actions(Actor actor, ObjectiveSnapshot objective) {
    ObjectiveRights rights = rights(actor, objective.owner());
    Set<KeyResultId> checkIn =
        objective.keyResults().open().stream()
            .filter(rights::mayCheckIn)
            .map(KeyResult::id)
            .collect(Collectors.toUnmodifiableSet());
    return new ObjectiveActions(
        objective.state(), rights.mayEdit(), actor.admin(), rights.maySeeDrafts(), checkIn);
  }

  /**
   * The objective, locked for a change.
   *
   * @throws NotFound when there is none the actor may know of
   * @throws NotAllowed when the actor may read but not change it
   */
  public Objective editable(Actor actor, ObjectiveId id) {
    Objective objective = locked(id);
    rights(actor, objective.owner()).requireEdit(objective);
    return objective;
  }

  /**
   * The objective, locked for a change to something that belongs to it.
   *
   * @param may whether who has these rights may make the change
   * @throws NotFound when there is none the actor may know of
   * @throws NotAllowed when the actor may not
   */
  public Objective lockedFor(Actor actor, ObjectiveId id, Predicate<ObjectiveRights> may) {
    Objective objective = locked(id);
    ObjectiveRights rights = rights(actor, objective.owner());
    rights.requireRead(objective);
    if (!may.test(rights)) {
      throw new NotAllowed();
    }
    return objective;
  }

  /** As {@link #editable}, for the objective that owns the key result. */
  public Objective editableWith(Actor actor, KeyResultId keyResult) {
    return editable(actor, ownerOf(keyResult));
  }

  /**
   * The objective, locked, for an admin.
   *
   * @throws NotFound when there is none the actor may know of
   * @throws NotAllowed for everyone else
   */
  public Objective forAdmin(Actor actor, ObjectiveId id) {
    Objective objective = locked(id);
    rights(actor, objective.owner()).requireRead(objective);
    Admins.require(actor);
    return objective;
  }

  /**
   * The objective that owns the key result.
   *
   * @throws NotFound when there is no such key result
   */
  public ObjectiveId ownerOf(KeyResultId keyResult) {
    ObjectiveId owner = objectives.ownersOf(List.of(keyResult)).get(keyResult);
    if (owner == null) {
      throw new NotFound();
    }
    return owner;
  }

  /** The objectives that own the key results, in the order of their ids; unknown ones own none. */
  Set<ObjectiveId> ownersOf(Collection<KeyResultId> keyResults) {
    return new LinkedHashSet<>(
        objectives.ownersOf(keyResults).values().stream()
            .sorted(Comparator.comparing(ObjectiveId::value))
            .toList());
  }

  /**
   * Makes sure that the actor may give the owner goals; whether the owner takes any is another
   * question.
   *
   * @throws RuleViolated {@code unknown-reference} at the pointer when there is no such owner
   * @throws NotAllowed when the actor may not
   */
  public void requireMayGiveGoals(Actor actor, Owner owner, String pointer) {
    Affiliation place = units.affiliations(List.of(owner)).get(owner);
    if (place == null) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, pointer);
    }
    new ObjectiveRights(actor, place).requireEdit();
  }

  /** What the actor may do with the owner's objectives. */
  public ObjectiveRights rights(Actor actor, Owner owner) {
    return new ObjectiveRights(
        actor, Objects.requireNonNull(units.affiliations(List.of(owner)).get(owner)));
  }

  private Objective locked(ObjectiveId id) {
    Objective found = objectives.findAllForUpdate(List.of(id)).get(id);
    if (found == null) {
      throw new NotFound();
    }
    return found;
  }
}

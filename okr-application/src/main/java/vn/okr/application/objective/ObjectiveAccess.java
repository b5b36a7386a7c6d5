package vn.okr.application.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Admins;
import vn.okr.application.Refusals;
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

  /**
   * The ended objective that another one is to carry on.
   *
   * @throws RuleViolated {@code unknown-reference} at the pointer when there is none the actor may
   *     know of
   * @throws NotAllowed when the actor may not change it
   * @throws Conflict {@code illegal-transition} unless it is closed or dropped
   */
  void requireContinuable(Actor actor, ObjectiveId id, String pointer) {
    Objective origin =
        objectives
            .find(id)
            .orElseThrow(() -> new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, pointer));
    ObjectiveRights rights = rights(actor, origin.owner());
    if (!rights.mayRead(origin)) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, pointer);
    }
    rights.requireEdit();
    origin.requireEnded();
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
   * Objectives, locked together for a change, in the order of the ids.
   *
   * @param pointer where the ids stand
   * @throws RuleViolated {@code unknown-reference} pointing to each id of none the actor may know
   *     of
   * @throws NotAllowed pointing to each that the actor may read but not change
   */
  List<Objective> editableAll(Actor actor, List<ObjectiveId> ids, String pointer) {
    Map<ObjectiveId, Objective> found = objectives.findAllForUpdate(ids);
    Map<Owner, Affiliation> places =
        units.affiliations(found.values().stream().map(Objective::owner).distinct().toList());
    List<Objective> editable = new ArrayList<>();
    Refusals refusals = new Refusals();
    for (int i = 0; i < ids.size(); i++) {
      Objective objective = found.get(ids.get(i));
      refusals.gather(
          pointer + "/" + i, () -> editable.add(requireEditable(actor, objective, places)));
    }
    refusals.throwIfAny();
    return editable;
  }

  private static Objective requireEditable(
      Actor actor, @Nullable Objective objective, Map<Owner, Affiliation> places) {
    if (objective == null) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "");
    }
    ObjectiveRights rights =
        new ObjectiveRights(actor, Objects.requireNonNull(places.get(objective.owner())));
    if (!rights.mayRead(objective)) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "");
    }
    rights.requireEdit();
    return objective;
  }

  /**
   * Those that the actor may change, of objectives read before; a constant number of statements.
   */
  Set<ObjectiveId> editableAmong(Actor actor, Collection<ObjectiveSnapshot> all) {
    Map<Owner, Affiliation> places =
        units.affiliations(all.stream().map(ObjectiveSnapshot::owner).distinct().toList());
    return all.stream()
        .filter(
            one ->
                new ObjectiveRights(actor, Objects.requireNonNull(places.get(one.owner())))
                    .mayEdit())
        .map(ObjectiveSnapshot::id)
        .collect(Collectors.toUnmodifiableSet());
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

package vn.okr.application.objective;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;

/**
 * Reads objectives for showing. Whoever may not see a draft gets an answer in which it does not
 * exist. Every method costs a constant number of statements.
 */
public interface ObjectiveReader {
  /** The objective, if there is one the actor may know of. */
  Optional<ObjectiveFacts> find(ObjectiveId id, Actor actor);

  /** The objectives the actor may know of among the ids, in the order of the ids given. */
  List<ObjectiveFacts> findAll(Collection<ObjectiveId> ids, Actor actor);

  /**
   * Objectives in the order of their ids or the other way, never of their scores (M6).
   *
   * @param today the day the status is asked for
   * @param settings cut points of bands and status
   */
  Page<ObjectiveFacts> page(
      ObjectiveFilter filter,
      Actor actor,
      LocalDate today,
      OrganisationSettings settings,
      PageRequest request);

  /** Those of the ids of objectives and key results that the actor may know of; one statement. */
  Set<UUID> knownAmong(Collection<UUID> ids, Actor actor);

  /** The owner's objectives in a cycle that are no drafts, in the order of their ids. */
  default List<ObjectiveFacts> ofOwner(CycleId cycle, Owner owner, Actor actor) {
    return ofOwners(cycle, List.of(owner), actor);
  }

  /** The owners' objectives in a cycle that are no drafts, in the order of their ids. */
  List<ObjectiveFacts> ofOwners(CycleId cycle, Collection<Owner> owners, Actor actor);

  /**
   * The published objectives in a cycle that some people report on: their own, those of the units
   * they lead themselves, and those with a key result of theirs; in the order of their ids.
   */
  List<ObjectiveFacts> reportedBy(CycleId cycle, Collection<PersonId> people, Actor actor);

  /**
   * The drafts and published objectives, of cycles that are not closed, that are a person's own or
   * have a key result of theirs; in the order of their ids.
   */
  List<ObjectiveFacts> openWith(PersonId person, Actor actor);

  /** The objectives that carry on another one, in the order of their ids. */
  Page<ObjectiveFacts> continuing(ObjectiveId origin, Actor actor, PageRequest request);

  /** The objectives, of cycles that are not closed, that a person follows. */
  Page<ObjectiveFacts> followedBy(PersonId person, Actor actor, PageRequest request);
}

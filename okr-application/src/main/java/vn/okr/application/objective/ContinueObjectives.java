package vn.okr.application.objective;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.application.port.People;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.RuleViolated;

/**
 * Goals are taken along: copied to begin with, or carried over into another cycle where they were
 * not reached. Links upwards stay behind, as goals above are those of a cycle.
 */
@UseCase
public class ContinueObjectives {
  /**
   * Where to.
   *
   * @param owner whose it is to be; absent for whose it was
   */
  public record Into(CycleId cycle, @Nullable Owner owner) {}

  /**
   * A draft as it would be made.
   *
   * @param origin what it carries on; absent for a copy
   */
  public record Proposal(
      Owner owner,
      Objective.Definition definition,
      List<KeyResult.Definition> keyResults,
      @Nullable ObjectiveId origin) {
    private NewObjective in(Into into) {
      return new NewObjective(
          into.cycle(),
          into.owner() == null ? owner : into.owner(),
          definition,
          keyResults.stream().map(NewKeyResult::like).toList(),
          List.of(),
          origin);
    }
  }

  private final ObjectiveAccess access;
  private final ObjectiveReader reader;
  private final DraftObjectives drafts;
  private final People people;
  private final Time time;
  private final Settings settings;

  @Inject
  public ContinueObjectives(
      ObjectiveAccess access,
      ObjectiveReader reader,
      DraftObjectives drafts,
      People people,
      Time time,
      Settings settings) {
    this.access = access;
    this.reader = reader;
    this.drafts = drafts;
    this.people = people;
    this.time = time;
    this.settings = settings;
  }

  /**
   * What a copy of an objective would be: as it was defined, without owners of its key results.
   *
   * @throws NotFound when there is none the actor may know of
   */
  @ReadOnly
  public Proposal copyOf(Actor actor, ObjectiveId id) {
    Objective like = access.readable(actor, id);
    List<KeyResult.Definition> keyResults =
        like.keyResults().open().stream().map(KeyResult::definition).toList();
    return new Proposal(
        like.owner(),
        like.definition(),
        keyResults.stream().map(k -> anew(k, null)).toList(),
        null);
  }

  /**
   * What is left of an ended objective: its key results that were not reached, each from where it
   * stands, with those of their owners who are still there.
   *
   * @throws NotFound when there is none the actor may know of
   * @throws NotAllowed when the actor may not change it
   * @throws Conflict {@code illegal-transition} unless it is closed or dropped
   */
  @ReadOnly
  public Proposal rest(Actor actor, ObjectiveId id) {
    Objective origin = access.readable(actor, id);
    access.rights(actor, origin.owner()).requireEdit();
    List<KeyResult.Definition> unfinished = origin.unfinished();
    Set<PersonId> active = active(unfinished);
    return new Proposal(
        origin.owner(),
        origin.definition(),
        unfinished.stream()
            .map(k -> anew(k, isAmong(active, k.ownerId()) ? k.ownerId() : null))
            .toList(),
        id);
  }

  /**
   * Drafts a copy of an objective.
   *
   * @throws NotFound when there is none the actor may know of
   * @throws RuleViolated for an unknown cycle or owner
   * @throws NotAllowed when the actor may not set the owner's objectives
   * @throws Conflict when the cycle takes no new goals
   */
  public ObjectiveId copy(Actor actor, ObjectiveId id, Supplier<Into> asked) {
    Proposal proposal = copyOf(actor, id);
    return drafts.draft(actor, () -> proposal.in(asked.get()));
  }

  /**
   * Drafts what is left of an ended objective; refused as a copy is.
   *
   * @throws NotAllowed when the actor may not change it, or set the owner's objectives
   * @throws Conflict {@code illegal-transition} unless it is closed or dropped
   */
  public ObjectiveId carryOver(Actor actor, ObjectiveId id, Supplier<Into> asked) {
    Proposal proposal = rest(actor, id);
    return drafts.draft(actor, () -> proposal.in(asked.get()));
  }

  /**
   * The objectives that carry on another one, in the order they were made.
   *
   * @throws NotFound when there is none the actor may know of
   */
  @ReadOnly
  public Page<ObjectiveView> continuing(Actor actor, ObjectiveId id, PageRequest request) {
    access.readable(actor, id);
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    return reader
        .continuing(id, actor, request)
        .map(facts -> ObjectiveView.of(facts, today, current));
  }

  private Set<PersonId> active(List<KeyResult.Definition> keyResults) {
    return people.activeAmong(
        keyResults.stream()
            .map(KeyResult.Definition::ownerId)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static boolean isAmong(Set<PersonId> active, @Nullable PersonId person) {
    return person != null && active.contains(person);
  }

  private static KeyResult.Definition anew(KeyResult.Definition like, @Nullable PersonId owner) {
    return new KeyResult.Definition(like.title(), like.measure(), like.weight(), owner, null);
  }
}

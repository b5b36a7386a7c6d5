package vn.okr.application.objective;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.UseCase;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Objectives;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;

/** Someone writes down where they want to go, and changes it until it says what they mean. */
@UseCase
public class DraftObjectives {
  /**
   * An objective to be drafted.
   *
   * @param origin the ended one it carries on; absent for none
   */
  public record NewObjective(
      CycleId cycleId,
      Owner owner,
      Objective.Definition definition,
      List<NewKeyResult> keyResults,
      List<Link> alignments,
      @Nullable ObjectiveId origin) {
    /** One that carries nothing on. */
    public NewObjective(
        CycleId cycleId,
        Owner owner,
        Objective.Definition definition,
        List<NewKeyResult> keyResults,
        List<Link> alignments) {
      this(cycleId, owner, definition, keyResults, alignments, null);
    }
  }

  /** What is to change about an objective; the reason is kept with each change. */
  public record ObjectiveEdit(
      Patch<Title> title,
      Patch<@Nullable Note> description,
      Patch<Ambition> ambition,
      Patch<Owner> owner,
      @Nullable Note reason) {
    private Objective.Definition appliedTo(Objective.Definition old) {
      return new Objective.Definition(
          title.or(old.title()),
          description.orNone(old.description()),
          ambition.or(old.ambition()));
    }
  }

  private final Objectives objectives;
  private final ObjectiveAccess access;
  private final ObjectiveJournal journal;
  private final UpwardLinks upwardLinks;
  private final FocusLimit focus;
  private final Ownership ownership;
  private final Cycles cycles;
  private final Locks locks;
  private final Ids ids;

  @Inject
  public DraftObjectives(
      Objectives objectives,
      ObjectiveAccess access,
      ObjectiveJournal journal,
      UpwardLinks upwardLinks,
      FocusLimit focus,
      Ownership ownership,
      Cycles cycles,
      Locks locks,
      Ids ids) {
    this.objectives = objectives;
    this.access = access;
    this.journal = journal;
    this.upwardLinks = upwardLinks;
    this.focus = focus;
    this.ownership = ownership;
    this.cycles = cycles;
    this.locks = locks;
    this.ids = ids;
  }

  /**
   * Drafts an objective for oneself, or for a unit one leads.
   *
   * @return the id of the draft
   * @throws RuleViolated for an unknown cycle, owner or origin, or a rule of the method
   * @throws NotAllowed when the actor may not set the owner's objectives, or change its origin
   * @throws Conflict when the cycle takes no new goals, or the origin has not ended
   */
  public ObjectiveId draft(Actor actor, Supplier<NewObjective> asked) {
    NewObjective wanted = asked.get();
    access.requireMayGiveGoals(actor, wanted.owner(), "/owner/id");
    Cycle cycle =
        cycles
            .findHeld(wanted.cycleId())
            .orElseThrow(() -> new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/cycleId"));
    ownership.requireMayOwn(wanted.owner(), "/owner/id");
    cycle.requireAcceptsGoals();
    if (wanted.origin() != null) {
      access.requireContinuable(actor, wanted.origin(), "/originId");
    }
    Objective draft =
        Objective.draft(
            new ObjectiveId(ids.next()),
            wanted.origin(),
            wanted.cycleId(),
            wanted.owner(),
            wanted.definition(),
            new FirstKeyResults(wanted.keyResults()).make(ids, ownership));
    journal.add(actor, draft);
    if (!wanted.alignments().isEmpty()) {
      upwardLinks.set(actor, draft, cycle, wanted.alignments(), "/alignments");
    }
    return draft.id();
  }

  /**
   * Changes an objective, or hands it to another owner the actor acts for.
   *
   * @throws Conflict when it is closed or dropped, its cycle is closed, or the new owner has enough
   * @throws RuleViolated for an unknown owner
   */
  public void edit(
      Actor actor, ObjectiveId id, Precondition precondition, Supplier<ObjectiveEdit> asked) {
    Objective objective = access.editable(actor, id);
    precondition.require(objective.revision());
    ObjectiveEdit edit = asked.get();
    Owner former = objective.owner();
    Owner owner = edit.owner().or(former);
    boolean handedOver = !owner.equals(former);
    if (handedOver) {
      access.requireMayGiveGoals(actor, owner, "/owner/id");
    }
    cycles.getHeld(objective.cycleId()).requireOpen();
    if (handedOver) {
      reassign(objective, owner, edit.reason());
    }
    objective.edit(edit.appliedTo(objective.definition()), edit.reason());
    if (handedOver) {
      journal.saveHandedOver(actor, objective, former);
    } else {
      journal.save(actor, objective);
    }
  }

  /**
   * Deletes a draft.
   *
   * @throws Conflict {@code illegal-transition} for anything that was published
   */
  public void delete(Actor actor, ObjectiveId id, Precondition precondition) {
    Objective objective = access.editable(actor, id);
    precondition.require(objective.revision());
    objective.requireState(ObjectiveState.DRAFT);
    cycles.getHeld(objective.cycleId()).requireOpen();
    // The links to it go with it, and somebody may be setting one.
    locks.hold(new Locks.Lock.Alignment());
    objectives.remove(objective);
  }

  private void reassign(Objective objective, Owner owner, @Nullable Note reason) {
    ownership.requireMayOwn(owner, "/owner/id");
    objective.requireEditable();
    if (!objective.isDraft()) {
      focus.requireRoom(objective.cycleId(), owner);
    }
    objective.reassign(owner, reason);
  }
}

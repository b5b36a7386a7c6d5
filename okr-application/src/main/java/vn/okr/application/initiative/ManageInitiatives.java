package vn.okr.application.initiative;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.objective.Ownership;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Initiatives;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.initiative.WebLink;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;

/**
 * Who may edit a key result plans what is done to move it; who sees to an initiative says how far
 * it has come. No score moves by it.
 */
@UseCase
public class ManageInitiatives {
  /** An initiative to be added. */
  public record NewInitiative(Initiative.Definition definition, InitiativeState state) {}

  /** What is to change about an initiative. */
  public record InitiativeEdit(
      Patch<Title> title,
      Patch<@Nullable PersonId> ownerId,
      Patch<@Nullable LocalDate> dueOn,
      Patch<@Nullable WebLink> link,
      Patch<InitiativeState> state) {}

  private final ObjectiveAccess access;
  private final Ownership ownership;
  private final Initiatives initiatives;
  private final InitiativeJournal journal;
  private final Cycles cycles;
  private final Ids ids;

  @Inject
  public ManageInitiatives(
      ObjectiveAccess access,
      Ownership ownership,
      Initiatives initiatives,
      InitiativeJournal journal,
      Cycles cycles,
      Ids ids) {
    this.access = access;
    this.ownership = ownership;
    this.initiatives = initiatives;
    this.journal = journal;
    this.cycles = cycles;
    this.ids = ids;
  }

  /**
   * Adds an initiative.
   *
   * @return its id
   * @throws Conflict when the key result is closed or dropped, or its cycle is closed
   * @throws InvalidInput {@code too-many} beyond {@value Initiative#LIMIT} of a key result
   * @throws RuleViolated {@code unknown-reference} for an owner who is not there
   */
  public InitiativeId add(Actor actor, KeyResultId keyResult, Supplier<NewInitiative> asked) {
    Objective objective = access.editableWith(actor, keyResult);
    NewInitiative wanted = asked.get();
    requireOpen(objective, keyResult);
    ownership.requirePerson(wanted.definition().ownerId(), "/ownerId");
    if (initiatives.countUnder(keyResult) >= Initiative.LIMIT) {
      throw new InvalidInput("too-many", Map.of("max", Initiative.LIMIT));
    }
    InitiativeId id = new InitiativeId(ids.next());
    Initiative added = new Initiative(id, keyResult, wanted.definition(), wanted.state(), 0);
    initiatives.add(added);
    journal.added(actor, objective, added);
    return id;
  }

  /**
   * Changes an initiative.
   *
   * @throws Conflict when the key result is closed or dropped, or its cycle is closed
   * @throws RuleViolated {@code unknown-reference} for an owner who is not there
   */
  public void edit(
      Actor actor, InitiativeId id, Precondition precondition, Supplier<InitiativeEdit> asked) {
    KeyResultId keyResult = find(id).keyResultId();
    Objective objective = access.editableWith(actor, keyResult);
    Initiative old = find(id);
    precondition.require(old.revision());
    InitiativeEdit edit = asked.get();
    requireOpen(objective, keyResult);
    Initiative.Definition definition = edited(old.definition(), edit);
    if (edit.ownerId().given()) {
      ownership.requirePerson(definition.ownerId(), "/ownerId");
    }
    save(actor, objective, old, old.changed(definition, edit.state().or(old.state())));
  }

  /**
   * Says how far an initiative has come.
   *
   * @throws NotAllowed for who neither may edit the key result nor sees to the initiative
   * @throws Conflict when the key result is closed or dropped, or its cycle is closed
   */
  public void enter(Actor actor, InitiativeId id, Supplier<InitiativeState> asked) {
    KeyResultId keyResult = find(id).keyResultId();
    Objective objective =
        access.lockedFor(
            actor,
            access.ownerOf(keyResult),
            rights -> rights.mayEdit() || find(id).isOwnedBy(actor));
    InitiativeState state = asked.get();
    requireOpen(objective, keyResult);
    Initiative old = find(id);
    if (old.state() != state) {
      save(actor, objective, old, old.changed(old.definition(), state));
    }
  }

  /**
   * Removes an initiative; what it was stays in the history.
   *
   * @throws Conflict when the key result is closed or dropped, or its cycle is closed
   */
  public void remove(Actor actor, InitiativeId id, Precondition precondition) {
    KeyResultId keyResult = find(id).keyResultId();
    Objective objective = access.editableWith(actor, keyResult);
    Initiative old = find(id);
    precondition.require(old.revision());
    requireOpen(objective, keyResult);
    initiatives.remove(old);
    journal.removed(actor, objective, old);
  }

  private void save(Actor actor, Objective objective, Initiative old, Initiative next) {
    initiatives.save(next);
    journal.changed(actor, objective, old, next);
  }

  private Initiative find(InitiativeId id) {
    return initiatives.find(id).orElseThrow(NotFound::new);
  }

  private void requireOpen(Objective objective, KeyResultId keyResult) {
    cycles.getHeld(objective.cycleId()).requireOpen();
    objective.openKeyResult(keyResult);
  }

  private static Initiative.Definition edited(Initiative.Definition old, InitiativeEdit edit) {
    return new Initiative.Definition(
        edit.title().or(old.title()),
        edit.ownerId().orNone(old.ownerId()),
        edit.dueOn().orNone(old.dueOn()),
        edit.link().orNone(old.link()));
  }
}

package vn.okr.application.objective;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.UseCase;
import vn.okr.application.port.CheckIns;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** An owner says how reaching an objective is measured (M1, M4), one key result at a time. */
@UseCase
public class ShapeKeyResults {
  /** What is to change about a key result; a measure is replaced whole. */
  public record KeyResultEdit(
      Patch<Title> title,
      Patch<MeasureInput> measure,
      Patch<Weight> weight,
      Patch<@Nullable PersonId> ownerId,
      Patch<@Nullable Confidence> startingConfidence,
      @Nullable Note reason) {}

  private final ObjectiveAccess access;
  private final ObjectiveJournal journal;
  private final Ownership ownership;
  private final CheckIns checkIns;
  private final Cycles cycles;
  private final Locks locks;
  private final Ids ids;
  private final Time time;
  private final Settings settings;

  @Inject
  public ShapeKeyResults(
      ObjectiveAccess access,
      ObjectiveJournal journal,
      Ownership ownership,
      CheckIns checkIns,
      Cycles cycles,
      Locks locks,
      Ids ids,
      Time time,
      Settings settings) {
    this.access = access;
    this.journal = journal;
    this.ownership = ownership;
    this.checkIns = checkIns;
    this.cycles = cycles;
    this.locks = locks;
    this.ids = ids;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Adds a key result.
   *
   * @return its id
   * @throws Conflict when the objective is closed or dropped, or its cycle takes no new goals
   */
  public KeyResultId add(Actor actor, ObjectiveId id, Supplier<NewKeyResult> asked) {
    Objective objective = access.editable(actor, id);
    NewKeyResult wanted = asked.get();
    cycles.getHeld(objective.cycleId()).requireAcceptsGoals();
    ownership.requirePerson(wanted.ownerId(), "/ownerId");
    KeyResult keyResult = wanted.toKeyResult(ids);
    objective.addKeyResult(keyResult, settings.current().dayOf(time.now()));
    journal.save(actor, objective);
    return keyResult.id();
  }

  /**
   * Changes a key result.
   *
   * @throws Conflict when it is closed or dropped, or its cycle is closed
   * @throws RuleViolated {@code reason-required} for a published measure or weight
   */
  public void edit(
      Actor actor, KeyResultId id, Precondition precondition, Supplier<KeyResultEdit> asked) {
    Objective objective = access.editableWith(actor, id);
    precondition.require(objective.revision());
    KeyResultEdit edit = asked.get();
    cycles.getHeld(objective.cycleId()).requireOpen();
    KeyResult old = objective.openKeyResult(id);
    KeyResult.Definition definition = definition(old.definition(), edit);
    if (edit.ownerId().given()) {
      ownership.requirePerson(definition.ownerId(), "/ownerId");
    }
    objective.redefineKeyResult(id, definition, standing(old, definition), edit.reason());
    journal.save(actor, objective);
    if (definition.measure() instanceof Aligned) {
      journal.letFollow(List.of(id));
    }
  }

  /**
   * Deletes a key result of a draft.
   *
   * @throws Conflict {@code illegal-transition} once published
   */
  public void delete(Actor actor, KeyResultId id, Precondition precondition) {
    Objective objective = access.editableWith(actor, id);
    precondition.require(objective.revision());
    cycles.getHeld(objective.cycleId()).requireOpen();
    objective.deleteKeyResult(id);
    // The links to it go with it, and somebody may be setting one.
    locks.hold(new Locks.Lock.Alignment());
    journal.save(actor, objective);
  }

  /**
   * Drops a published key result with a reason.
   *
   * @throws Conflict when the objective is not published, or its cycle is closed
   * @throws RuleViolated {@code reason-required}, {@code no-key-results}
   */
  public void drop(Actor actor, KeyResultId id, Supplier<@Nullable Note> reason) {
    Objective objective = access.editableWith(actor, id);
    Note why = reason.get();
    cycles.getHeld(objective.cycleId()).requireOpen();
    objective.dropKeyResult(id, why);
    journal.save(actor, objective);
  }

  private KeyResult.Definition definition(KeyResult.Definition old, KeyResultEdit edit) {
    MeasureInput asked = edit.measure().orNone(null);
    Measure measure = asked == null ? old.measure() : asked.toMeasure(ids, old.measure());
    return new KeyResult.Definition(
        edit.title().or(old.title()),
        measure,
        edit.weight().or(old.weight()),
        edit.ownerId().orNone(old.ownerId()),
        edit.startingConfidence().orNone(old.startingConfidence()));
  }

  /** Under another measure the check-ins mean something else. */
  private Standing standing(KeyResult old, KeyResult.Definition definition) {
    if (old.definition().measure().equals(definition.measure())) {
      return old.standing();
    }
    CheckInLog log = Objects.requireNonNull(checkIns.logsOf(List.of(old.id())).get(old.id()));
    return log.standing(definition.measure());
  }
}

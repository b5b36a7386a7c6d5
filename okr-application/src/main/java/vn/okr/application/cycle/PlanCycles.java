package vn.okr.application.cycle;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Admins;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.UseCase;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Ids;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.ScoreDays;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;

/** An admin plans cycles and takes them through their phases. */
@UseCase
public class PlanCycles {
  /** A cycle to be planned. */
  public record NewCycle(Title name, Period period, @Nullable CycleId parentId) {}

  /** What is to change about a cycle. */
  public record CycleEdit(
      Patch<Title> name,
      Patch<LocalDate> startsOn,
      Patch<LocalDate> endsOn,
      Patch<@Nullable CycleId> parentId) {
    private Period appliedTo(Period old) {
      return new Period(startsOn.or(old.startsOn()), endsOn.or(old.endsOn()));
    }
  }

  /** A step to another phase; a step back needs the reason. */
  public record PhaseStep(CyclePhase phase, @Nullable Note reason) {}

  private final Cycles cycles;
  private final Objectives objectives;
  private final CycleContents contents;
  private final ScoreDays scoreDays;
  private final Locks locks;
  private final CycleJournal journal;
  private final Ids ids;
  private final Time time;
  private final Settings settings;

  @Inject
  public PlanCycles(
      Cycles cycles,
      Objectives objectives,
      CycleContents contents,
      ScoreDays scoreDays,
      Locks locks,
      CycleJournal journal,
      Ids ids,
      Time time,
      Settings settings) {
    this.cycles = cycles;
    this.objectives = objectives;
    this.contents = contents;
    this.scoreDays = scoreDays;
    this.locks = locks;
    this.journal = journal;
    this.ids = ids;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Plans a cycle.
   *
   * @throws RuleViolated {@code outside-cycle} unless it lies within its parent, {@code
   *     unknown-reference} for an unknown parent
   */
  public Cycle plan(Actor actor, Supplier<NewCycle> asked) {
    Admins.require(actor);
    NewCycle wanted = asked.get();
    Cycle cycle =
        Cycle.planned(
            new CycleId(ids.next()), wanted.name(), wanted.period(), parent(wanted.parentId()));
    cycles.add(cycle);
    return cycle;
  }

  /**
   * Changes a cycle's name, period or parent.
   *
   * @throws RuleViolated {@code outside-cycle} when it would stick out of its parent, or what it
   *     holds would stick out of it
   * @throws Conflict {@code cycle-closed}
   */
  public Cycle edit(Actor actor, CycleId id, Precondition precondition, Supplier<CycleEdit> asked) {
    // Before any row: of two cycles put into each other, neither waits for the other's row.
    locks.hold(new Locks.Lock.CycleShape());
    Cycle cycle = cycles.findForUpdate(id).orElseThrow(NotFound::new);
    Admins.require(actor);
    precondition.require(cycle.revision());
    CycleEdit edit = asked.get();
    Period period = edit.appliedTo(cycle.period());
    Cycle parent = parent(edit.parentId().orNone(cycle.parentId()));
    Cycle edited = cycle.edited(edit.name().or(cycle.name()), period, parent);
    if (!period.equals(cycle.period())) {
      contents.requireFit(edited);
    }
    journal.save(actor, cycle, edited, null);
    return edited;
  }

  /**
   * Deletes a cycle that nobody has used.
   *
   * @throws Conflict {@code in-use} when there are objectives, drafts among them, or cycles in it
   */
  public void delete(Actor actor, CycleId id, Precondition precondition) {
    Cycle cycle = cycles.findForUpdate(id).orElseThrow(NotFound::new);
    Admins.require(actor);
    precondition.require(cycle.revision());
    if (!cycles.isEmpty(id)) {
      throw new Conflict(ErrorCode.IN_USE);
    }
    journal.remove(actor, cycle);
  }

  /**
   * Takes a cycle one step on, or one step back, on the record.
   *
   * @throws Conflict {@code illegal-transition}, with the unfinished objectives where they are why
   */
  public Cycle moveTo(Actor actor, CycleId id, Supplier<PhaseStep> asked) {
    Cycle cycle = cycles.findForUpdate(id).orElseThrow(NotFound::new);
    Admins.require(actor);
    PhaseStep step = asked.get();
    List<UUID> unfinished =
        step.phase() == CyclePhase.CLOSED
            ? objectives.unfinished(id).stream().map(ObjectiveId::value).toList()
            : List.of();
    LocalDate today = settings.current().dayOf(time.now());
    Cycle moved = cycle.movedTo(step.phase(), today, unfinished, step.reason());
    journal.save(actor, cycle, moved, step.reason());
    if (moved.phase() == CyclePhase.CLOSED) {
      cycles.freezeOrganisation(id);
      scoreDays.keep(id, today);
    } else if (cycle.phase() == CyclePhase.CLOSED) {
      cycles.thawOrganisation(id);
    }
    return moved;
  }

  private @Nullable Cycle parent(@Nullable CycleId id) {
    return id == null
        ? null
        : cycles
            .findHeld(id)
            .orElseThrow(() -> new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/parentId"));
  }
}

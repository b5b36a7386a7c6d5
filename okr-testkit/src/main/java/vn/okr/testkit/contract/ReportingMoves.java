package vn.okr.testkit.contract;

import static vn.okr.testkit.ObjectiveBuilder.reflection;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.cycle.PlanCycles.PhaseStep;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;

/** What people report, and how goals and cycles come to their end. */
final class ReportingMoves {
  private final Office office;
  private final Chance chance;

  ReportingMoves(Office office, Chance chance) {
    this.office = office;
    this.chance = chance;
  }

  void publish(Objective draft) {
    office.does.publishObjectives.publish(office.admin, draft.id());
  }

  void drop(Objective goal) {
    office.does.publishObjectives.drop(office.admin, goal.id(), () -> ShapingMoves.WHY);
  }

  void checkIn(KeyResult keyResult) {
    record(keyResult, null);
  }

  /** Corrects any check-in of the key result, perhaps a correction. */
  void correct(KeyResult keyResult) {
    List<CheckIn> all =
        PortContract.at(office.ports.checkIns().logsOf(List.of(keyResult.id())), keyResult.id())
            .all();
    CheckIn wrong = chance.oneOf(all);
    if (wrong != null) {
      record(keyResult, wrong.id());
    }
  }

  private void record(KeyResult keyResult, @Nullable CheckInId corrects) {
    NewCheckIn said =
        new NewCheckIn(
            chance.readingFor(keyResult.definition().measure()),
            null,
            null,
            null,
            chance.oneIn(3) ? null : office.does.time.today().minusDays(chance.below(40)),
            corrects);
    office.does.recordCheckIns.record(office.admin, keyResult.id(), () -> said);
  }

  void close(Objective goal) {
    office.does.closeObjectives.close(
        office.admin, goal.id(), () -> new Grading(List.of(), reflection()));
  }

  void reopen(Objective goal) {
    office.does.closeObjectives.reopen(office.admin, goal.id(), () -> ShapingMoves.WHY);
  }

  /** Takes a cycle on, or back. */
  void step() {
    CycleId cycle = Objects.requireNonNull(chance.oneOf(office.cycles));
    CyclePhase next =
        switch (phaseOf(cycle)) {
          case PLANNING -> CyclePhase.RUNNING;
          case RUNNING -> chance.oneIn(4) ? CyclePhase.PLANNING : CyclePhase.GRADING;
          case GRADING -> CyclePhase.CLOSED;
          case CLOSED -> CyclePhase.GRADING;
        };
    moveTo(cycle, next);
  }

  /** Takes a cycle that does not run nearer to running. */
  void resume() {
    for (CycleId cycle : office.cycles) {
      switch (phaseOf(cycle)) {
        case PLANNING, GRADING -> moveTo(cycle, CyclePhase.RUNNING);
        case CLOSED -> moveTo(cycle, CyclePhase.GRADING);
        case RUNNING -> {}
      }
    }
  }

  private CyclePhase phaseOf(CycleId cycle) {
    return office.ports.cycles().find(cycle).orElseThrow().phase();
  }

  private void moveTo(CycleId cycle, CyclePhase phase) {
    office.does.planCycles.moveTo(
        office.admin, cycle, () -> new PhaseStep(phase, ShapingMoves.WHY));
  }
}

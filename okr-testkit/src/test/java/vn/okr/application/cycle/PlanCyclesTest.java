package vn.okr.application.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.cycle.PlanCycles.CycleEdit;
import vn.okr.application.cycle.PlanCycles.NewCycle;
import vn.okr.application.cycle.PlanCycles.PhaseStep;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.SmallCompany;

/** Cycles are planned, run, graded and closed, one step at a time. */
class PlanCyclesTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void aCycleBeginsInPlanningWithinItsYear() {
    // Given
    NewCycle wanted = quarter(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));

    // When
    Cycle planned = company.world.planCycles.plan(company.admin, () -> wanted);

    // Then
    assertThat(company.world.browseCycles.get(planned.id())).isEqualTo(planned);
    assertThat(planned.phase()).isEqualTo(CyclePhase.PLANNING);
    assertThat(planned.parentId()).isEqualTo(company.year);
  }

  @Test
  void theYearIsHeldWhileAQuarterIsPlannedInIt() {
    // Given
    NewCycle wanted = quarter(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));

    // When
    company.world.planCycles.plan(company.admin, () -> wanted);

    // Then
    assertThat(company.world.cycles.held()).containsExactly(company.year);
  }

  @Test
  void aCycleThatNothingIsInIsDeleted() {
    // Given
    NewCycle wanted = quarter(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    Cycle planned = company.world.planCycles.plan(company.admin, () -> wanted);

    // When
    company.world.planCycles.delete(
        company.admin, planned.id(), Precondition.revision(planned.revision()));

    // Then
    assertThat(company.world.cycles.find(planned.id())).isEmpty();
  }

  @Test
  void aCycleWithADraftOrACycleInItStays() {
    // Given
    company.stored(anObjective(company.quarter, company.member.person()));

    // When
    OkrException quarter = refusalOf(() -> delete(company.admin, company.quarter));
    OkrException year = refusalOf(() -> delete(company.admin, company.year));

    // Then
    assertThat(quarter.code()).isEqualTo(ErrorCode.IN_USE);
    assertThat(year.code()).isEqualTo(ErrorCode.IN_USE);
  }

  @Test
  void onlyAnAdminDeletesACycle() {
    // When
    OkrException refused = refusalOf(() -> delete(company.head, company.quarter));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void aCycleThatSticksOutOfItsYearIsRefused() {
    // Given
    NewCycle wanted = quarter(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));

    // When
    OkrException refused =
        refusalOf(() -> company.world.planCycles.plan(company.admin, () -> wanted));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.OUTSIDE_CYCLE);
  }

  @Test
  void anUnknownParentIsRefused() {
    // Given
    NewCycle wanted =
        new NewCycle(
            new Title("Quý"),
            new Period(TODAY, TODAY.plusDays(9)),
            new CycleId(company.world.ids.next()));

    // When
    OkrException refused =
        refusalOf(() -> company.world.planCycles.plan(company.admin, () -> wanted));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/parentId");
  }

  @Test
  void aYearDoesNotShrinkBelowItsQuarters() {
    // Given
    CycleEdit shorter =
        new CycleEdit(
            Patch.keep(), Patch.keep(), Patch.to(LocalDate.of(2026, 9, 29)), Patch.keep());

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.planCycles.edit(
                    company.admin, company.year, SmallCompany.ANY, () -> shorter));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.OUTSIDE_CYCLE);
  }

  @Test
  void everyChangedFieldIsALineOfHistory() {
    // Given
    CycleEdit edit =
        new CycleEdit(
            Patch.to(new Title("Quý ba")),
            Patch.keep(),
            Patch.to(LocalDate.of(2026, 9, 20)),
            Patch.keep());

    // When
    company.world.planCycles.edit(company.admin, company.quarter, SmallCompany.ANY, () -> edit);

    // Then
    assertThat(historyOfQuarter())
        .extracting(HistoryEntry::what)
        .containsExactly("CYCLE_NAME", "CYCLE_ENDSON");
    assertThat(historyOfQuarter().getLast().before()).isEqualTo("2026-09-30");
    assertThat(historyOfQuarter().getLast().after()).isEqualTo("2026-09-20");
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNING, GRADING",
    "PLANNING, CLOSED",
    "PLANNING, PLANNING",
    "RUNNING, CLOSED",
    "RUNNING, RUNNING",
    "GRADING, PLANNING",
    "GRADING, GRADING",
    "CLOSED, PLANNING",
    "CLOSED, RUNNING",
    "CLOSED, CLOSED"
  })
  void stepsAreTakenOneAtATime(CyclePhase from, CyclePhase to) {
    // Given
    company.quarterIs(from);

    // When
    OkrException refused = refusalOf(() -> moveTo(to, "Vì thế"));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void aCycleDoesNotRunBeforeItsFirstDay() {
    // Given
    company.quarterIs(CyclePhase.PLANNING);
    company.world.time.goTo(LocalDate.of(2026, 6, 30));

    // When
    OkrException refused = refusalOf(() -> moveTo(CyclePhase.RUNNING, null));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void aCycleRunsFromTheDayItWasSetRunning() {
    // Given
    company.quarterIs(CyclePhase.PLANNING);

    // When
    Cycle running = moveTo(CyclePhase.RUNNING, null);

    // Then
    assertThat(running.runningSince()).isEqualTo(TODAY);
  }

  @Test
  void aCycleWithUnfinishedGoalsIsNotClosedAndTheyAreListed() {
    // Given
    company.quarterIs(CyclePhase.GRADING);
    Objective open =
        company.stored(anObjective(company.quarter, company.member.person()).published());
    company.stored(anObjective(company.quarter, company.member.person()));
    company.stored(anObjective(company.quarter, company.member.person()).in(ObjectiveState.CLOSED));
    company.stored(
        anObjective(company.quarter, company.member.person()).in(ObjectiveState.DROPPED));

    // When
    OkrException refused = refusalOf(() -> moveTo(CyclePhase.CLOSED, null));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
    assertThat(refused.facts()).isEqualTo(Map.of("objectives", List.of(open.id().value())));
  }

  @Test
  void aStepBackNeedsAReason() {
    // Given
    company.quarterIs(CyclePhase.CLOSED);

    // When
    OkrException refused = refusalOf(() -> moveTo(CyclePhase.GRADING, null));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.REASON_REQUIRED);
  }

  @Test
  void aStepBackIsOnTheRecord() {
    // Given
    company.quarterIs(CyclePhase.GRADING);

    // When
    moveTo(CyclePhase.RUNNING, "Còn một tuần nữa");

    // Then
    HistoryEntry line = historyOfQuarter().getLast();
    assertThat(line.what()).isEqualTo("CYCLE_PHASE");
    assertThat(line.by()).isEqualTo(company.admin.person());
    assertThat(line.before()).isEqualTo("GRADING");
    assertThat(line.after()).isEqualTo("RUNNING");
    assertThat(line.reason()).isEqualTo(new Note("Còn một tuần nữa"));
  }

  @Test
  void closingKeepsTheOrganisationOfThatDay() {
    // Given
    company.quarterIs(CyclePhase.GRADING);
    company.stored(anObjective(company.quarter, company.member.person()).in(ObjectiveState.CLOSED));

    // When
    moveTo(CyclePhase.CLOSED, null);

    // Then
    company.world.units.removeMember(company.team, company.member.person());
    assertThat(objectivesBelow(company.team)).isEqualTo(1);
  }

  @Test
  void openingAgainFollowsTheOrganisationOfToday() {
    // Given
    company.quarterIs(CyclePhase.GRADING);
    company.stored(anObjective(company.quarter, company.member.person()).in(ObjectiveState.CLOSED));
    moveTo(CyclePhase.CLOSED, null);
    company.world.units.removeMember(company.team, company.member.person());

    // When
    moveTo(CyclePhase.GRADING, "Chấm lại");

    // Then
    assertThat(objectivesBelow(company.team)).isZero();
  }

  private long objectivesBelow(UnitId unit) {
    return company.world.followProgress.of(company.quarter).units().stream()
        .filter(progress -> progress.unit().id().equals(unit))
        .mapToLong(progress -> progress.below().objectives())
        .sum();
  }

  private Cycle moveTo(CyclePhase phase, String reason) {
    return company.world.planCycles.moveTo(
        company.admin, company.quarter, () -> new PhaseStep(phase, Note.ofNullable(reason)));
  }

  private NewCycle quarter(LocalDate first, LocalDate last) {
    return new NewCycle(new Title("Quý"), new Period(first, last), company.year);
  }

  private List<HistoryEntry> historyOfQuarter() {
    return company.world.history.of(company.quarter.value(), PageRequest.first()).items().stream()
        .map(HistoryView::entry)
        .toList();
  }

  private void delete(Actor actor, CycleId cycle) {
    long revision = company.world.browseCycles.get(cycle).revision();
    company.world.planCycles.delete(actor, cycle, Precondition.revision(revision));
  }
}

package vn.okr.application.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.okr.application.Patch;
import vn.okr.application.cycle.PlanCycles.CycleEdit;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** The days of a cycle that goals already live in may be mended, not pulled from under them. */
class CycleDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

  private final SmallCompany company = new SmallCompany();
  private final Objective goal =
      company.stored(
          anObjective(company.quarter, company.member.person()).with(aKeyResult()).published());

  @Test
  void aRunningCycleMayEndOnTheDayOfItsLastCheckIn() {
    // Given
    company.checkIn(company.member, first(goal), Measures.value("40"));

    // When
    Cycle shorter = edit(company.quarter, FIRST, TODAY);

    // Then
    assertThat(shorter.period()).isEqualTo(new Period(FIRST, TODAY));
  }

  @Test
  void aRunningCycleDoesNotEndBeforeItsLastCheckIn() {
    // Given
    company.checkIn(company.member, first(goal), Measures.value("40"));

    // When
    OkrException refused = refusalOf(() -> edit(company.quarter, FIRST, TODAY.minusDays(1)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.OUTSIDE_CYCLE);
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/endsOn");
  }

  @Test
  void aRunningCycleDoesNotBeginAfterItBeganToRun() {
    // Given
    LocalDate later = FIRST.plusDays(1);

    // When
    OkrException refused = refusalOf(() -> edit(company.quarter, later, LAST));

    // Then
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/startsOn");
  }

  @Test
  void aCycleDoesNotGrowBeyondOneItsGoalsAreLinkedTo() {
    // Given
    CycleId free = lonelyQuarter();
    Objective lower = company.stored(anObjective(free, company.member.person()).published());
    company.link(lower, supports(goal));

    // When
    OkrException refused = refusalOf(() -> edit(free, FIRST, LAST.plusDays(1)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.OUTSIDE_CYCLE);
  }

  @Test
  void aCycleDoesNotShrinkBelowOneWhoseGoalsAreLinkedToIt() {
    // Given
    CycleId free = lonelyQuarter();
    Objective upper = company.stored(anObjective(free, company.team).published());
    company.link(goal, contributesTo(upper));

    // When
    OkrException refused = refusalOf(() -> edit(free, FIRST, LAST.minusDays(1)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.OUTSIDE_CYCLE);
  }

  @Test
  void linksWithinOneCycleDoNotBindItsDays() {
    // Given
    Objective upper = company.stored(anObjective(company.quarter, company.team).published());
    company.link(goal, contributesTo(upper));

    // When
    Cycle longer = edit(company.quarter, FIRST, LAST.plusDays(9));

    // Then
    assertThat(longer.period().endsOn()).isEqualTo(LAST.plusDays(9));
  }

  private CycleId lonelyQuarter() {
    return company.cycle(aCycle().lasting(FIRST, LAST));
  }

  private Cycle edit(CycleId cycle, LocalDate first, LocalDate last) {
    CycleEdit edit = new CycleEdit(Patch.keep(), Patch.to(first), Patch.to(last), Patch.keep());
    return company.world.planCycles.edit(company.admin, cycle, SmallCompany.ANY, () -> edit);
  }
}

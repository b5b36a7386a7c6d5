package vn.okr.application.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.cycle.PrepareYears.Prepared;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.FiscalCalendar;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.ReminderTime;
import vn.okr.domain.organisation.SpokenLanguage;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.testkit.SmallCompany;

/** A year and its quarters are prepared ahead, by the organisation's own calendar. */
class PrepareYearsTest {
  private final SmallCompany company = new SmallCompany();
  private final PrepareYears years = company.world.prepareYears;

  @Test
  void aYearIsPlannedWithItsFourQuarters() {
    // When
    Prepared prepared = years.prepare(company.admin, () -> 2027);

    // Then
    assertThat(prepared.planned()).isEqualTo(5);
    assertThat(prepared.year().name().value()).isEqualTo("Năm 2027");
    assertThat(prepared.quarters())
        .extracting(cycle -> cycle.name().value())
        .containsExactly("Quý 1/2027", "Quý 2/2027", "Quý 3/2027", "Quý 4/2027");
    assertThat(prepared.quarters())
        .allSatisfy(
            quarter -> {
              assertThat(quarter.parentId()).isEqualTo(prepared.year().id());
              assertThat(quarter.phase()).isEqualTo(CyclePhase.PLANNING);
              assertThat(stored()).contains(quarter);
            });
  }

  @Test
  void whatIsThereStaysAndOnlyTheRestIsPlanned() {
    // Given
    int before = stored().size();

    // When
    Prepared once = years.prepare(company.admin, () -> TODAY.getYear());
    Prepared again = years.prepare(company.admin, () -> TODAY.getYear());

    // Then
    assertThat(once.year().id()).isEqualTo(company.year);
    assertThat(once.quarters()).extracting(Cycle::id).contains(company.quarter);
    assertThat(once.planned()).isEqualTo(3);
    assertThat(again.planned()).isZero();
    assertThat(again.quarters()).isEqualTo(once.quarters());
    assertThat(stored()).hasSize(before + 3);
  }

  @Test
  void aFiscalYearBeginsInItsMonthAndGoesByItsName() {
    // Given
    company.world.settings.set(beginningIn(Month.APRIL));
    company.world.manageSettings.change(
        company.admin, SmallCompany.ANY, _ -> beginningIn(Month.APRIL));
    company.world.time.goTo(LocalDate.of(2027, 3, 31));

    // When
    int current = years.currentYear();
    Prepared prepared = years.prepare(company.admin, () -> current);

    // Then
    assertThat(current).isEqualTo(2026);
    assertThat(prepared.year().name().value()).isEqualTo("FY2027");
    assertThat(prepared.year().period().startsOn()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(prepared.year().period().endsOn()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(prepared.quarters().getLast().name().value()).isEqualTo("Q4 FY2027");
    assertThat(prepared.quarters().getLast().period().startsOn())
        .isEqualTo(LocalDate.of(2027, 1, 1));
  }

  @Test
  void aYearThatNoCalendarShowsIsRefused() {
    // When
    var refused = refusalOf(() -> years.prepare(company.admin, () -> 12_027));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
  }

  private List<Cycle> stored() {
    return company.world.cycles.page(new PageRequest(PageRequest.MOST, null)).items();
  }

  private static OrganisationSettings beginningIn(Month month) {
    OrganisationSettings usual = OrganisationSettings.DEFAULT;
    return new OrganisationSettings(
        usual.zone(),
        usual.focusLimit(),
        usual.cadenceDays(),
        usual.graceDays(),
        usual.onTrackFrom(),
        usual.atRiskFrom(),
        usual.progressingFrom(),
        usual.onCourseFrom(),
        ReminderTime.USUAL,
        new FiscalCalendar(month, "FY{endYear}", "Q{quarter} FY{endYear}"),
        SpokenLanguage.VIETNAMESE);
  }
}

package vn.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Violation;

class FiscalCalendarTest {
  private static final FiscalCalendar APRIL =
      new FiscalCalendar(Month.APRIL, " FY {year}-{endYear} ", "Q{quarter} {year}-{endYear}");

  @Test
  void calendarYearsHaveTheirUsualQuarters() {
    // When
    var year = FiscalCalendar.USUAL.year(2028);
    List<FiscalCalendar.Span> quarters = FiscalCalendar.USUAL.quarters(2028);

    // Then
    assertThat(year.name().value()).isEqualTo("Năm 2028");
    assertThat(year.period()).isEqualTo(period("2028-01-01", "2028-12-31"));
    assertThat(quarters)
        .extracting(span -> span.name().value())
        .containsExactly("Quý 1/2028", "Quý 2/2028", "Quý 3/2028", "Quý 4/2028");
    assertThat(quarters)
        .extracting(FiscalCalendar.Span::period)
        .containsExactly(
            period("2028-01-01", "2028-03-31"),
            period("2028-04-01", "2028-06-30"),
            period("2028-07-01", "2028-09-30"),
            period("2028-10-01", "2028-12-31"));
  }

  @Test
  void aYearMayBeginInAnotherMonthAndHasItsLeapDay() {
    // When
    var year = APRIL.year(2027);

    // Then
    assertThat(year.name().value()).isEqualTo("FY 2027-2028");
    assertThat(year.period()).isEqualTo(period("2027-04-01", "2028-03-31"));
    assertThat(APRIL.quarters(2027).getLast().period())
        .isEqualTo(period("2028-01-01", "2028-03-31"));
    assertThat(APRIL.quarters(2027).getFirst().name().value()).isEqualTo("Q1 2027-2028");
  }

  @Test
  void aCalendarYearEndsInTheYearItBeginsIn() {
    // Given
    FiscalCalendar calendar = new FiscalCalendar(Month.JANUARY, "{endYear}", "{quarter}/{endYear}");

    // When
    var year = calendar.year(2027);

    // Then
    assertThat(year.name().value()).isEqualTo("2027");
  }

  @ParameterizedTest
  @CsvSource({"2027-03-31, 2026", "2027-04-01, 2027", "2028-02-29, 2027"})
  void aDayLiesInTheYearThatBeganBeforeIt(LocalDate day, int year) {
    assertThat(APRIL.yearOf(day)).isEqualTo(year);
    assertThat(APRIL.year(year).period().includes(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1899, 9001, -1})
  void yearsBeyondAnyCalendarAreRefused(int year) {
    assertThatThrownBy(() -> APRIL.year(year)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1900, 9000})
  void theFirstAndTheLastYearAreYears(int year) {
    assertThat(APRIL.yearOf(APRIL.year(year).period().endsOn())).isEqualTo(year);
  }

  @ParameterizedTest(name = "{0}, {1}: {2} at {3}")
  @CsvSource({
    "Năm,        Quý {quarter}/{year}, label-without-year,    /yearLabel",
    "Năm {year}, Quý {quarter},        label-without-year,    /quarterLabel",
    "Năm {year}, Quý {year},           label-without-quarter, /quarterLabel",
    "'',         Quý {quarter}/{year}, required,              /yearLabel",
  })
  void labelsTellYearsAndQuartersApart(
      String yearLabel, String quarterLabel, String code, String pointer) {
    assertThatThrownBy(() -> new FiscalCalendar(Month.MAY, yearLabel, quarterLabel))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::code, Violation::pointer)
                    .containsExactly(tuple(code, pointer)));
  }

  private static Period period(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }
}

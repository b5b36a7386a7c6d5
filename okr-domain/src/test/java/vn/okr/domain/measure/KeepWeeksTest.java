package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.measure.Readings.done;
import static vn.okr.domain.measure.Readings.on;
import static vn.okr.domain.measure.Readings.value;
import static vn.okr.domain.measure.Readings.weekly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;

@DisplayName("M15: SHARE is weeks kept by weeks with a reading, in ISO weeks")
class KeepWeeksTest {
  private static final Keep AT_LEAST_95 = KeepTest.keep("95", null, KeepMethod.SHARE);

  @Test
  void nineOfThirteenWeeksInside() {
    // Given
    String[] values = "95 96 94 97 99 90 95 94.9999 100 98 95.5 0 96".split(" ");

    // When
    Attainment attainment = AT_LEAST_95.assess(weekly(values));

    // Then
    assertThat(attainment.score()).hasToString("0.6923");
  }

  @Test
  void theLastReadingOfAWeekCounts() {
    // Given
    List<DatedReading> readings =
        List.of(
            on("2026-01-05", value("95")),
            on("2026-01-11", value("90")),
            on("2026-01-12", value("90")),
            on("2026-01-18", value("95")));

    // When
    Attainment attainment = AT_LEAST_95.assess(readings);

    // Then
    assertThat(attainment.score()).hasToString("0.5");
  }

  @Test
  void aWeekWithoutAReadingIsNotCounted() {
    // Given
    List<DatedReading> readings =
        List.of(on("2026-01-05", value("95")), on("2026-03-02", value("96")));

    // When
    Attainment attainment = AT_LEAST_95.assess(readings);

    // Then
    assertThat(attainment.score()).isEqualTo(Score.ONE);
  }

  @Test
  void aWeekAcrossTheEndOfTheYearIsOneWeek() {
    // Given
    List<DatedReading> readings =
        List.of(
            on("2025-12-28", value("90")),
            on("2025-12-29", value("90")),
            on("2025-12-31", value("90")),
            on("2026-01-01", value("90")),
            on("2026-01-04", value("95")),
            on("2026-01-05", value("95")));

    // When
    Attainment attainment = AT_LEAST_95.assess(readings);

    // Then
    assertThat(attainment.score()).hasToString("0.6667");
  }

  @Test
  void theFirstWeeksOfTwoYearsAreTwoWeeks() {
    // Given
    List<DatedReading> readings =
        List.of(on("2025-01-02", value("90")), on("2026-01-02", value("95")));

    // When
    Attainment attainment = AT_LEAST_95.assess(readings);

    // Then
    assertThat(attainment.score()).hasToString("0.5");
  }

  @Test
  void explainsItselfByTheMondaysOfTheWeeks() {
    // Given
    List<DatedReading> readings =
        List.of(
            on("2025-12-31", value("1")),
            on("2026-01-02", value("2")),
            on("2026-01-03", done(true)),
            on("2026-01-05", value("3")),
            on("2026-01-12", done(false)),
            on("2026-01-25", value("4")));

    // When
    var weeks = AT_LEAST_95.lastOfEachWeek(readings);

    // Then
    assertThat(weeks)
        .containsExactly(
            Map.entry(LocalDate.of(2025, 12, 29), Quantity.of("2")),
            Map.entry(LocalDate.of(2026, 1, 5), Quantity.of("3")),
            Map.entry(LocalDate.of(2026, 1, 19), Quantity.of("4")));
  }
}

package vn.okr.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.cycle.Cycles;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Violation;

@DisplayName("A check-in may be dated back inside the cycle, not into the future")
class EffectiveDayTest {

  @ParameterizedTest
  @CsvSource({
    ", 2026-02-10, 2026-02-10",
    ", 2026-01-01, 2026-01-01",
    ", 2026-03-31, 2026-03-31",
    ", 2026-04-05, 2026-03-31",
    "2026-02-10, 2026-02-10, 2026-02-10",
    "2026-01-01, 2026-02-10, 2026-01-01",
    "2026-03-31, 2026-04-05, 2026-03-31",
  })
  void isTheDayNamedOrTodayOrTheLastDay(
      @Nullable LocalDate named, LocalDate today, LocalDate expected) {
    // When
    LocalDate day = EffectiveDay.of(named, null, Cycles.Q1, today);

    // Then
    assertThat(day).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-11, 2026-02-10, future-date",
    "2026-04-06, 2026-04-05, future-date",
    "2025-12-31, 2026-02-10, outside-cycle",
    "2026-04-01, 2026-04-05, outside-cycle",
    ", 2025-12-31, outside-cycle",
  })
  void isNeitherInTheFutureNorOutsideTheCycle(
      @Nullable LocalDate named, LocalDate today, String expected) {
    // When
    OkrException refusal = Refusals.refusalOf(() -> EffectiveDay.of(named, null, Cycles.Q1, today));

    // Then
    assertThat(refusal.code().value()).isEqualTo(expected);
    assertThat(refusal.violations()).containsExactly(Violation.of("/on", expected));
  }

  @Test
  @DisplayName("a correction takes the date of what it corrects")
  void ofACorrectionIsThatOfTheCorrected() {
    // Given
    CheckIn wrong = CheckIns.checkIn(1, "2026-01-20", "3");

    // When
    LocalDate day = EffectiveDay.of(null, wrong, Cycles.Q1, LocalDate.of(2026, 2, 10));

    // Then
    assertThat(day).isEqualTo(wrong.on());
  }

  @Test
  @DisplayName("unless it names one")
  void ofACorrectionMayBeNamed() {
    // Given
    CheckIn wrong = CheckIns.checkIn(1, "2026-01-20", "3");
    LocalDate named = LocalDate.of(2026, 1, 19);

    // When
    LocalDate day = EffectiveDay.of(named, wrong, Cycles.Q1, LocalDate.of(2026, 2, 10));

    // Then
    assertThat(day).isEqualTo(named);
  }

  @Test
  void theDateOfTheCorrectedLiesInsideTheCycleToo() {
    // Given
    CheckIn wrong = CheckIns.checkIn(1, "2025-12-31", "3");

    // When
    OkrException refusal =
        Refusals.refusalOf(
            () -> EffectiveDay.of(null, wrong, Cycles.Q1, LocalDate.of(2026, 2, 10)));

    // Then
    assertThat(refusal.violations()).containsExactly(Violation.of("/on", "outside-cycle"));
  }

  @Test
  void aCorrectionIsNotDatedIntoTheFutureEither() {
    // Given
    CheckIn wrong = CheckIns.checkIn(1, "2026-01-20", "3");
    LocalDate tomorrow = LocalDate.of(2026, 2, 11);

    // When
    OkrException refusal =
        Refusals.refusalOf(
            () -> EffectiveDay.of(tomorrow, wrong, Cycles.Q1, LocalDate.of(2026, 2, 10)));

    // Then
    assertThat(refusal.code().value()).isEqualTo("future-date");
  }
}

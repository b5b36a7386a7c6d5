package vn.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.cycle.Cycles.Q1;
import static vn.okr.domain.cycle.Cycles.period;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Violation;

class PeriodTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2025-12-31"})
  void endsAfterItStarts(String endsOn) {
    // When
    OkrException refusal = Refusals.refusalOf(() -> period("2026-01-01", endsOn));

    // Then
    assertThat(refusal.code()).isEqualTo(ErrorCode.ENDS_BEFORE_START);
    assertThat(refusal.violations()).containsExactly(Violation.of("/endsOn", "ends-before-start"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, false",
    "2026-01-01, true",
    "2026-02-15, true",
    "2026-03-31, true",
    "2026-04-01, false",
  })
  void includesItsFirstAndLastDay(LocalDate day, boolean expected) {
    // When
    boolean included = Q1.includes(day);

    // Then
    assertThat(included).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-03-31, true",
    "2026-01-02, 2026-03-30, true",
    "2025-12-31, 2026-03-31, false",
    "2026-01-01, 2026-04-01, false",
    "2026-04-01, 2026-06-30, false",
    "2025-01-01, 2027-01-01, false",
  })
  void containsWhatLiesWithinIncludingItself(LocalDate start, LocalDate end, boolean expected) {
    // When
    boolean contained = Q1.contains(new Period(start, end));

    // Then
    assertThat(contained).isEqualTo(expected);
  }

  @ParameterizedTest
  @DisplayName(
      "elapsed = (today - from) / (endsOn - from), from the later of start and publication")
  @CsvSource({
    "2026-01-01, 2026-01-01, 0, 89",
    "2025-11-01, 2026-01-11, 10, 89",
    "2026-01-31, 2026-03-01, 29, 59",
    "2026-01-01, 2025-12-01, 0, 89",
    "2026-01-01, 2026-03-31, 89, 89",
    "2026-01-01, 2026-05-01, 89, 89",
    "2026-03-30, 2026-03-30, 0, 1",
    "2026-03-31, 2026-03-31, 1, 1",
    "2026-04-02, 2026-04-02, 1, 1",
  })
  void tellsHowMuchIsOver(LocalDate from, LocalDate today, long gone, long all) {
    // When
    Elapsed elapsed = Q1.elapsed(from, today);

    // Then
    assertThat(elapsed).isEqualTo(new Elapsed(gone, all));
  }
}

package vn.okr.application.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrepareMonthsTest {
  private final List<YearMonth> prepared = new ArrayList<>();

  @Test
  void thisMonthAndTheThreeAfterItArePreparedByTheDayInUtc() {
    // Given
    Instant newYearInVietnam = Instant.parse("2026-12-31T17:30:00Z");
    PrepareMonths months =
        new PrepareMonths(
            (first, last) -> {
              prepared.addAll(List.of(first, last));
              return 4;
            },
            () -> newYearInVietnam);

    // When
    int made = months.ahead();

    // Then
    assertThat(made).isEqualTo(4);
    assertThat(prepared).containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 3));
  }
}

package vn.okr.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.port.MonthlyStorage;
import vn.okr.application.storage.PrepareMonths;
import vn.okr.testkit.memory.OutagesInMemory;

class MonthsAheadTest {
  private static final Instant NOW = Instant.parse("2026-05-20T05:00:00Z");

  private final List<YearMonth> prepared = new ArrayList<>();

  @Test
  void monthsArePreparedWhenTheClockSaysSo() {
    // Given
    MonthsAhead clock = over((first, last) -> note(last));

    // When
    clock.prepare();

    // Then
    assertThat(prepared).containsExactly(YearMonth.of(2026, 8));
  }

  @Test
  void whatFailsIsTriedAgainNextTime() {
    // Given
    MonthsAhead clock =
        over(
            (first, last) -> {
              note(last);
              if (prepared.size() == 1) {
                throw new OutagesInMemory.Away();
              }
              if (prepared.size() == 2) {
                throw new IllegalStateException("no room");
              }
              return 0;
            });
    clock.prepare();
    clock.prepare();

    // When
    clock.prepare();

    // Then
    assertThat(prepared).hasSize(3);
  }

  private int note(YearMonth last) {
    prepared.add(last);
    return 2;
  }

  private static MonthsAhead over(MonthlyStorage storage) {
    return new MonthsAhead(
        new PrepareMonths(storage, () -> NOW), new Attempts(new OutagesInMemory()));
  }
}

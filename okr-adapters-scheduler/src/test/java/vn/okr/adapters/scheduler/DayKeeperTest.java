package vn.okr.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.application.port.ScoreDays;
import vn.okr.application.progress.KeepScores;
import vn.okr.domain.cycle.CycleId;
import vn.okr.testkit.memory.OutagesInMemory;
import vn.okr.testkit.memory.SettableSettings;

class DayKeeperTest {
  /** Already the next day in Việt Nam. */
  private static final Instant NOW = Instant.parse("2026-05-20T17:50:00Z");

  private static final CycleId CYCLE = new CycleId(new UUID(0, 1));

  private final List<LocalDate> kept = new ArrayList<>();

  @Test
  void theOrganisationsDayIsKeptWhenTheClockSaysSo() {
    // Given
    DayKeeper clock = failing(0);

    // When
    clock.keep();

    // Then
    assertThat(kept).containsExactly(LocalDate.of(2026, 5, 21));
  }

  @Test
  void whatFailsIsTriedAgainNextTime() {
    // Given
    DayKeeper clock = failing(2);
    clock.keep();
    clock.keep();

    // When
    clock.keep();

    // Then
    assertThat(kept).hasSize(3);
  }

  /** The first times it fails: the store is away first, and then something is wrong. */
  private DayKeeper failing(int times) {
    ScoreDays days =
        new ScoreDays() {
          @Override
          public List<CycleId> cyclesAtWork() {
            return List.of(CYCLE);
          }

          @Override
          public int keep(CycleId cycle, LocalDate day) {
            kept.add(day);
            if (kept.size() <= times) {
              throw kept.size() == 1
                  ? new OutagesInMemory.Away()
                  : new IllegalStateException("broken on purpose");
            }
            return 1;
          }
        };
    return new DayKeeper(
        new KeepScores(days, () -> NOW, new SettableSettings()),
        new Attempts(new OutagesInMemory()));
  }
}

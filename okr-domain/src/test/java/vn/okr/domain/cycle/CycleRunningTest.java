package vn.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.cycle.CyclePhase.PLANNING;
import static vn.okr.domain.cycle.CyclePhase.RUNNING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;

@DisplayName("A cycle runs from its first day and remembers since when")
class CycleRunningTest {
  private static final LocalDate FIRST_DAY = Cycles.Q1.startsOn();
  private static final LocalDate LATER = LocalDate.of(2026, 4, 2);
  private static final Note REASON = new Note("chấm nhầm");

  @Test
  void runsFromItsFirstDay() {
    // Given
    Cycle planned = Cycles.cycle(Cycles.Q1, PLANNING);

    // When
    Cycle running = planned.movedTo(RUNNING, FIRST_DAY, List.of(), null);

    // Then
    assertThat(running.phase()).isEqualTo(RUNNING);
    assertThat(running.runningSince()).isEqualTo(FIRST_DAY);
    assertThat(running.revision()).isEqualTo(planned.revision() + 1);
    assertThat(running.id()).isEqualTo(planned.id());
    assertThat(running.name()).isEqualTo(planned.name());
    assertThat(running.period()).isEqualTo(planned.period());
  }

  @Test
  void doesNotRunBeforeItsFirstDay() {
    // Given
    Cycle planned = Cycles.cycle(Cycles.Q1, PLANNING);

    // When
    OkrException refusal =
        Refusals.refusalOf(() -> planned.movedTo(RUNNING, FIRST_DAY.minusDays(1), List.of(), null));

    // Then
    assertThat(refusal.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
    assertThat(refusal.facts()).containsEntry("startsOn", FIRST_DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNING, RUNNING, 2026-04-02",
    "RUNNING, PLANNING, ",
    "RUNNING, GRADING, 2026-01-01",
    "GRADING, RUNNING, 2026-01-01",
    "GRADING, CLOSED, 2026-01-01",
    "CLOSED, GRADING, 2026-01-01",
  })
  void remembersSinceWhenItRuns(CyclePhase from, CyclePhase to, @Nullable LocalDate expected) {
    // Given
    Cycle cycle = Cycles.cycle(Cycles.Q1, from);

    // When
    Cycle moved = cycle.movedTo(to, LATER, List.of(), REASON);

    // Then
    assertThat(moved.runningSince()).isEqualTo(expected);
  }
}

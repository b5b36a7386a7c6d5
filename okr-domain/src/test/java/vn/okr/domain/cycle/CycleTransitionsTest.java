package vn.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.cycle.CyclePhase.CLOSED;
import static vn.okr.domain.cycle.CyclePhase.GRADING;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;

class CycleTransitionsTest {
  private static final LocalDate FIRST_DAY = Cycles.Q1.startsOn();
  private static final LocalDate LATER = LocalDate.of(2026, 4, 2);
  private static final Note REASON = new Note("chấm nhầm");

  static Stream<Arguments> allPairs() {
    return Stream.of(CyclePhase.values())
        .flatMap(from -> Stream.of(CyclePhase.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  @DisplayName("one step forward or, with a reason, one step back; every other step is refused")
  void movesOneStepAtATime(CyclePhase from, CyclePhase to) {
    // Given
    Cycle cycle = Cycles.cycle(Cycles.Q1, from);
    boolean oneStep = Math.abs(from.ordinal() - to.ordinal()) == 1;

    // When
    Object outcome = phaseOrRefusal(cycle, to, LATER, List.of(), REASON);

    // Then
    assertThat(outcome).isEqualTo(oneStep ? to : ErrorCode.ILLEGAL_TRANSITION);
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void needsAReasonToStepBackOnly(CyclePhase from, CyclePhase to) {
    // Given
    Cycle cycle = Cycles.cycle(Cycles.Q1, from);
    int steps = to.ordinal() - from.ordinal();

    // When
    Object outcome = phaseOrRefusal(cycle, to, LATER, List.of(), null);

    // Then
    Object otherwise = steps == -1 ? ErrorCode.REASON_REQUIRED : ErrorCode.ILLEGAL_TRANSITION;
    assertThat(outcome).isEqualTo(steps == 1 ? to : otherwise);
  }

  @Test
  @DisplayName("a cycle with unfinished objectives does not close and lists them")
  void doesNotCloseWithUnfinishedObjectives() {
    // Given
    Cycle grading = Cycles.cycle(Cycles.Q1, GRADING);
    List<UUID> unfinished = List.of(new UUID(0, 1), new UUID(0, 2));

    // When
    OkrException refusal =
        Refusals.refusalOf(() -> grading.movedTo(CLOSED, LATER, unfinished, null));

    // Then
    assertThat(refusal.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
    assertThat(refusal.facts()).containsEntry("objectives", unfinished);
  }

  @ParameterizedTest
  @CsvSource({"PLANNING, RUNNING", "RUNNING, GRADING", "CLOSED, GRADING", "GRADING, RUNNING"})
  void takesEveryOtherStepWithUnfinishedObjectives(CyclePhase from, CyclePhase to) {
    // Given
    Cycle cycle = Cycles.cycle(Cycles.Q1, from);

    // When
    Cycle moved = cycle.movedTo(to, LATER, List.of(new UUID(0, 1)), REASON);

    // Then
    assertThat(moved.phase()).isEqualTo(to);
  }

  private static Object phaseOrRefusal(
      Cycle cycle, CyclePhase to, LocalDate today, List<UUID> unfinished, @Nullable Note reason) {
    try {
      return cycle.movedTo(to, today, unfinished, reason).phase();
    } catch (OkrException refusal) {
      return refusal.code();
    }
  }
}

package vn.okr.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.OkrException;

@DisplayName("What each phase of a cycle allows")
class CyclePhasesAllowTest {
  private static final Map<String, Consumer<Cycle>> STEPS =
      Map.of(
          "new goals", Cycle::requireAcceptsGoals,
          "edits", Cycle::requireOpen,
          "check-ins", Cycle::requireAcceptsCheckIns,
          "grades", Cycle::requireAcceptsGrades);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PLANNING, new goals, ",
    "PLANNING, edits, ",
    "PLANNING, check-ins, illegal-transition",
    "PLANNING, grades, illegal-transition",
    "RUNNING, new goals, ",
    "RUNNING, edits, ",
    "RUNNING, check-ins, ",
    "RUNNING, grades, illegal-transition",
    "GRADING, new goals, illegal-transition",
    "GRADING, edits, ",
    "GRADING, check-ins, ",
    "GRADING, grades, ",
    "CLOSED, new goals, cycle-closed",
    "CLOSED, edits, cycle-closed",
    "CLOSED, check-ins, cycle-closed",
    "CLOSED, grades, cycle-closed",
  })
  void isDecidedByItsPhase(CyclePhase phase, String step, @Nullable String refusal) {
    // Given
    Cycle cycle = Cycles.cycle(Cycles.Q1, phase);

    // When
    @Nullable String answer = answer(cycle, STEPS.get(step));

    // Then
    assertThat(answer).isEqualTo(refusal);
  }

  private static @Nullable String answer(Cycle cycle, Consumer<Cycle> step) {
    try {
      step.accept(cycle);
      return null;
    } catch (OkrException refused) {
      return refused.code().value();
    }
  }
}

package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;
import static vn.okr.domain.progress.Situations.committed;
import static vn.okr.domain.progress.Situations.day;
import static vn.okr.domain.progress.Situations.pace;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.objective.ObjectiveBuilder;
import vn.okr.domain.shared.Quantity;

@DisplayName("The time pace is measured against")
class PaceTimeTest {
  private static final Keep KEEP = new Keep(Quantity.of("1"), null, KeepMethod.SHARE, null);

  @ParameterizedTest(name = "published on day {0}, on day {1}: {2}")
  @DisplayName("time runs from the later of the cycle's start and the publication")
  @CsvSource({"-20, 50, 1", "0, 50, 1", "50, 75, 1", "50, 60, 2.5", "90, 95, 1", "100, 100, 0.5"})
  void runsFromThePublication(int published, int today, BigDecimal expected) {
    // Given
    ObjectiveBuilder objective =
        anObjective().committed().with(aKeyResult(1).scored("0.5")).publishedOn(day(published));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, today);

    // Then
    assertThat(pace.value()).isEqualByComparingTo(expected);
  }

  @Test
  void inGradingAllOfTheTimeIsOver() {
    // Given
    ObjectiveBuilder objective = committed(aKeyResult(1).scored("0.5"));

    // When
    Pace pace = pace(objective, CyclePhase.GRADING, 3);

    // Then
    assertThat(pace.value()).isEqualByComparingTo("0.5");
  }

  @ParameterizedTest(name = "{0} on day {1}")
  @DisplayName("none in the first tenth, while planning, or before the first day")
  @CsvSource({"RUNNING, 0", "RUNNING, 9", "RUNNING, -1", "PLANNING, 50", "GRADING, -1"})
  void isNotSpokenOfTooEarly(CyclePhase phase, int today) {
    // Given
    ObjectiveBuilder objective =
        committed(aKeyResult(1).scored("0.5"), aKeyResult(2).scored("1").measuredBy(KEEP));

    // When
    Pace pace = pace(objective, phase, today);

    // Then
    assertThat(pace).isNull();
  }

  @Test
  void isSpokenOfFromTheFirstTenthOn() {
    // Given
    ObjectiveBuilder objective = committed(aKeyResult(1).scored("0.1"));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, 10);

    // Then
    assertThat(pace.value()).isEqualByComparingTo("1");
  }

  @Test
  void whatIsNotMeasuredHasNoPace() {
    // Given
    ObjectiveBuilder objective = committed(aKeyResult(1).measuredBy(KEEP).scored(null));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(pace).isNull();
  }
}

package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.progress.Situations.committed;
import static vn.okr.domain.progress.Situations.day;
import static vn.okr.domain.progress.Situations.pace;
import static vn.okr.domain.progress.Situations.status;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.objective.KeyResultBuilder;
import vn.okr.domain.objective.ObjectiveBuilder;

@DisplayName("A binary not yet done has no pace")
class UndoneBinaryStatusTest {

  @ParameterizedTest(name = "lowest confidence {0}: {1}")
  @DisplayName("when only undone binaries are left, the lowest confidence decides")
  @CsvSource({
    "10, ON_TRACK",
    "7, ON_TRACK",
    "6, AT_RISK",
    "4, AT_RISK",
    "3, OFF_TRACK",
    "0, OFF_TRACK",
    ", NOT_MEASURED",
  })
  void followsTheConfidenceInUndoneBinaries(@Nullable Integer lowest, Status expected) {
    // Given
    KeyResultBuilder sure =
        aKeyResult(2)
            .measuredBy(new Binary())
            .checkedInOn(day(50))
            .confident(lowest == null ? null : 10);
    ObjectiveBuilder objective =
        committed(fresh(50).measuredBy(new Binary()).confident(lowest), sure);

    // When
    Status status = status(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(status).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} on day {1}: {2}")
  @CsvSource({
    "PLANNING, 50, TOO_EARLY",
    "RUNNING, 9, TOO_EARLY",
    "RUNNING, 10, AT_RISK",
    "GRADING, 100, AT_RISK",
  })
  void isTooEarlyForUndoneBinariesToo(CyclePhase phase, int today, Status expected) {
    // Given
    ObjectiveBuilder objective = committed(fresh(today).measuredBy(new Binary()).confident(5));

    // When
    Status status = status(objective, phase, today);

    // Then
    assertThat(status).isEqualTo(expected);
  }

  @Test
  void theConfidenceInABinaryDoesNotCountBesideAPace() {
    // Given
    ObjectiveBuilder objective =
        committed(
            fresh(50).scored("0.5"),
            aKeyResult(2).measuredBy(new Binary()).checkedInOn(day(50)).confident(0));

    // When
    Status status = status(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(status).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void aBinaryThatIsDoneHasAPace() {
    // Given
    ObjectiveBuilder objective = committed(fresh(50).measuredBy(new Binary()).scored("1"));

    // When
    Status status = status(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(status).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void hasNoPaceByItself() {
    // Given
    ObjectiveBuilder objective = committed(fresh(50).measuredBy(new Binary()).confident(7));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(pace).isNull();
  }

  private static KeyResultBuilder fresh(int day) {
    return aKeyResult(1).checkedInOn(day(day));
  }
}

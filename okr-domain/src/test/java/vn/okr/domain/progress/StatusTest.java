package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;
import static vn.okr.domain.progress.Situations.committed;
import static vn.okr.domain.progress.Situations.day;
import static vn.okr.domain.progress.Situations.status;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.objective.KeyResultBuilder;
import vn.okr.domain.objective.ObjectiveBuilder;
import vn.okr.domain.objective.ObjectiveState;

@DisplayName("The status is the first rule that holds")
class StatusTest {

  @ParameterizedTest(name = "{0} while {1}: {2}")
  @CsvSource({
    "DRAFT, PLANNING, DRAFT",
    "DRAFT, RUNNING, DRAFT",
    "DROPPED, RUNNING, DROPPED",
    "DROPPED, GRADING, DROPPED",
    "CLOSED, GRADING, CLOSED",
    "CLOSED, CLOSED, CLOSED",
    "PUBLISHED, RUNNING, OUTDATED",
  })
  void isItsStateUnlessItIsAtWork(ObjectiveState state, CyclePhase phase, Status expected) {
    // Given
    ObjectiveBuilder stale =
        anObjective().with(aKeyResult(1).publishedOn(day(0)).scored("0.9")).in(state);

    // When
    Status status = status(stale, phase, 90);

    // Then
    assertThat(status).isEqualTo(expected);
  }

  @Test
  @DisplayName("a stale green is never shown as green: OUTDATED comes before all that follow")
  void staleComesFirst() {
    // Given
    ObjectiveBuilder unmeasuredAndStale =
        committed(aKeyResult(1).measuredBy(new Binary()).publishedOn(day(0)));

    // When
    Status status = status(unmeasuredAndStale, CyclePhase.RUNNING, 50);

    // Then
    assertThat(status).isEqualTo(Status.OUTDATED);
  }

  @Test
  void notMeasuredComesBeforeTooEarly() {
    // Given
    ObjectiveBuilder unmeasured = committed(aKeyResult(1).measuredBy(new Aligned()).scored(null));

    // When
    Status status = status(unmeasured, CyclePhase.RUNNING, 1);

    // Then
    assertThat(status).isEqualTo(Status.NOT_MEASURED);
  }

  @ParameterizedTest(name = "{0} on day {1}: {2}")
  @CsvSource({
    "PLANNING, 50, TOO_EARLY",
    "RUNNING, -1, TOO_EARLY",
    "RUNNING, 0, TOO_EARLY",
    "RUNNING, 9, TOO_EARLY",
    "RUNNING, 10, ON_TRACK",
    "GRADING, -1, TOO_EARLY",
    "GRADING, 0, OFF_TRACK",
    "GRADING, 100, OFF_TRACK",
  })
  void isTooEarlyInTheFirstTenthAndBeforeWorkBegan(CyclePhase phase, int today, Status expected) {
    // Given
    ObjectiveBuilder objective = committed(fresh(today).scored("0.5"));

    // When
    Status status = status(objective, phase, today);

    // Then
    assertThat(status).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of 0.5 expected is {1}")
  @DisplayName("on track from a pace of 0.9, at risk from 0.6")
  @CsvSource({
    "1, ON_TRACK",
    "0.45, ON_TRACK",
    "0.4499, AT_RISK",
    "0.3, AT_RISK",
    "0.2999, OFF_TRACK",
    "0, OFF_TRACK",
  })
  void followsThePace(String score, Status expected) {
    // Given
    ObjectiveBuilder objective = committed(fresh(50).scored(score));

    // When
    Status status = status(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(status).isEqualTo(expected);
  }

  private static KeyResultBuilder fresh(int day) {
    return aKeyResult(1).checkedInOn(day(day));
  }
}

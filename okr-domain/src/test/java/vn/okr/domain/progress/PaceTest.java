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
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.objective.ObjectiveBuilder;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.shared.Quantity;

@DisplayName("Pace is what was reached by what is expected by now")
class PaceTest {
  private static final Keep KEEP = new Keep(Quantity.of("1"), null, KeepMethod.SHARE, null);

  @ParameterizedTest(name = "{0} on day {1} of 100 is a pace of {2}")
  @CsvSource({
    "0.5, 50, 1",
    "0.25, 50, 0.5",
    "0.2, 30, 0.6667",
    "1, 10, 10",
    "0, 50, 0",
    "1, 100, 1"
  })
  void ofACommittedObjectiveIsScoreByElapsed(String score, int today, BigDecimal expected) {
    // Given
    ObjectiveBuilder objective = committed(aKeyResult(1).scored(score));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, today);

    // Then
    assertThat(pace.value()).isEqualByComparingTo(expected);
  }

  @Test
  @DisplayName("M13: of an aspirational objective 0.7 is expected at the end")
  void ofAnAspirationalObjectiveExpectsLess() {
    // Given
    ObjectiveBuilder objective =
        anObjective().with(aKeyResult(1).scored("0.35")).publishedOn(day(0));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(pace.achieved()).isEqualByComparingTo("0.35");
    assertThat(pace.expected()).isEqualByComparingTo("0.35");
    assertThat(pace.value()).isEqualByComparingTo("1");
  }

  @Test
  void ofAValueToKeepExpectsTheGoalAllTheTime() {
    // Given
    ObjectiveBuilder objective = committed(aKeyResult(1).scored("0.5").measuredBy(KEEP));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, 20);

    // Then
    assertThat(pace.expected()).isEqualByComparingTo("1");
    assertThat(pace.value()).isEqualByComparingTo("0.5");
  }

  @Test
  @DisplayName("sum(weight * score) / sum(weight * expected) over the measured ones that are in")
  void weighsWhatIsIn() {
    // Given
    ObjectiveBuilder objective =
        committed(
            aKeyResult(1).scored("0.4").weighing("2"),
            aKeyResult(2).scored("0.9").weighing("3").measuredBy(KEEP),
            aKeyResult(3).scored("0").measuredBy(new Binary()).weighing("50"),
            aKeyResult(4).scored(null).measuredBy(new Aligned()).weighing("50"),
            aKeyResult(5).scored("1").measuredBy(new Binary()));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, 80);

    // Then
    assertThat(pace.achieved()).isEqualByComparingTo("4.5");
    assertThat(pace.expected()).isEqualByComparingTo("5.4");
    assertThat(pace.value()).isEqualByComparingTo("0.8333");
  }

  @Test
  void whatWeighsNothingIsNotIn() {
    // Given
    ObjectiveBuilder objective =
        committed(aKeyResult(1).scored("0.4"), aKeyResult(2).scored("1").weighing("0"));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, 40);

    // Then
    assertThat(pace.value()).isEqualByComparingTo("1");
  }

  @Test
  void nothingIsRoundedBeforeTheEnd() {
    // Given
    ObjectiveBuilder objective =
        anObjective()
            .with(aKeyResult(1).scored("0.3333"), aKeyResult(2).scored("0.1111").weighing("0.0001"))
            .publishedOn(day(3));

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, 36);

    // Then
    assertThat(pace.achieved()).isEqualByComparingTo("0.33331111");
    assertThat(pace.expected()).isEqualByComparingTo("0.23816814");
    assertThat(pace.value()).isEqualByComparingTo("1.3995");
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "CLOSED", "DROPPED"})
  void isOfPublishedObjectivesOnly(ObjectiveState state) {
    // Given
    ObjectiveBuilder objective = anObjective().with(aKeyResult(1).scored("0.5")).in(state);

    // When
    Pace pace = pace(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(pace).isNull();
  }
}

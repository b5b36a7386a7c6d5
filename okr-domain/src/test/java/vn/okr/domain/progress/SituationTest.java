package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;
import static vn.okr.domain.progress.Situations.DAY_0;
import static vn.okr.domain.progress.Situations.committed;
import static vn.okr.domain.progress.Situations.day;
import static vn.okr.domain.progress.Situations.situation;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.PaceBasis;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.Score;

class SituationTest {

  @Test
  @DisplayName("a key result has a status of its own, beside that of its objective")
  void aKeyResultIsSeenByItself() {
    // Given
    KeyResult behind = aKeyResult(1).scored("0.1").checkedInOn(day(50)).build();
    Situation whole =
        situation(
            committed(
                aKeyResult(1).scored("0.1").checkedInOn(day(50)),
                aKeyResult(2).scored("1").weighing("9").checkedInOn(day(50))),
            CyclePhase.RUNNING);

    // When
    Situation part = whole.ofPart(ObjectiveState.PUBLISHED, PaceBasis.of(behind));

    // Then
    assertThat(statusOnDay50(part)).isEqualTo(Status.OFF_TRACK);
    assertThat(statusOnDay50(whole)).isEqualTo(Status.ON_TRACK);
    assertThat(part.pace(DAY_0.plusDays(50)).value()).isEqualByComparingTo("0.2");
  }

  @Test
  void aDroppedKeyResultIsSeenAsDropped() {
    // Given
    Situation whole = situation(committed(aKeyResult(1).scored("0.5")), CyclePhase.RUNNING);

    // When
    Situation part =
        whole.ofPart(ObjectiveState.DROPPED, PaceBasis.of(aKeyResult(2).dropped().build()));

    // Then
    assertThat(statusOnDay50(part)).isEqualTo(Status.DROPPED);
  }

  @Test
  void aDraftsTimeRunsFromTheCyclesStart() {
    // Given
    Situation draft = situation(anObjective().with(aKeyResult(1)), CyclePhase.RUNNING);

    // When
    var elapsed = draft.elapsed(DAY_0.plusDays(30));

    // Then
    assertThat(elapsed.gone()).isEqualTo(30);
    assertThat(elapsed.all()).isEqualTo(100);
  }

  @ParameterizedTest(name = "{0} of 0.5 expected is {1}")
  @DisplayName("the cut points of the pace are the organisation's")
  @CsvSource({"0.4, ON_TRACK", "0.3999, AT_RISK", "0.25, AT_RISK", "0.2499, OFF_TRACK"})
  void followsTheSettings(String score, Status expected) {
    // Given
    OrganisationSettings milder =
        new OrganisationSettings(
            ZoneId.of("UTC"),
            5,
            7,
            2,
            new BigDecimal("0.8"),
            new BigDecimal("0.5"),
            new Score(3000),
            new Score(6000));
    Situation situation =
        situation(committed(aKeyResult(1).scored(score).checkedInOn(day(50))), CyclePhase.RUNNING);

    // When
    Status status = situation.status(DAY_0.plusDays(50), milder);

    // Then
    assertThat(status).isEqualTo(expected);
  }

  private static Status statusOnDay50(Situation situation) {
    return situation.status(DAY_0.plusDays(50), OrganisationSettings.DEFAULT);
  }
}

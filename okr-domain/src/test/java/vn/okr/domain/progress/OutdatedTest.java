package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.progress.Situations.DAY_0;
import static vn.okr.domain.progress.Situations.committed;
import static vn.okr.domain.progress.Situations.day;
import static vn.okr.domain.progress.Situations.situation;
import static vn.okr.domain.progress.Situations.status;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.KeyResultBuilder;
import vn.okr.domain.objective.ObjectiveBuilder;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.Score;

@DisplayName("Outdated is a key result quiet for longer than the cadence and its grace")
class OutdatedTest {

  @ParameterizedTest(name = "published {0}, checked in {1}, running since {2}: on day {3} {4}")
  @DisplayName("counted from the latest of check-in, publication and the start of running")
  @CsvSource({
    "0, , 0, 9, false",
    "0, , 0, 10, true",
    "0, 20, 0, 29, false",
    "0, 20, 0, 30, true",
    "20, 5, 0, 29, false",
    "20, 5, 0, 30, true",
    "0, 20, 30, 39, false",
    "0, 20, 30, 40, true",
    "-30, , 30, 39, false",
    "-30, , 30, 40, true",
    "0, , , 10, true",
  })
  void isCountedFromTheLatestSign(
      int published,
      @Nullable Integer checkedIn,
      @Nullable Integer runningSince,
      int today,
      boolean expected) {
    // Given
    KeyResultBuilder keyResult =
        aKeyResult(1)
            .scored("0.5")
            .publishedOn(day(published))
            .checkedInOn(checkedIn == null ? null : day(checkedIn));
    Situation situation =
        situation(
            committed(keyResult),
            CyclePhase.RUNNING,
            runningSince == null ? null : DAY_0.plusDays(runningSince));

    // When
    Status status = situation.status(DAY_0.plusDays(today), OrganisationSettings.DEFAULT);

    // Then
    assertThat(status == Status.OUTDATED).isEqualTo(expected);
  }

  @Test
  void oneQuietKeyResultIsEnough() {
    // Given
    ObjectiveBuilder objective =
        committed(
            aKeyResult(1).scored("0.5").publishedOn(day(0)).checkedInOn(day(50)),
            aKeyResult(2).scored("0.5").publishedOn(day(0)).checkedInOn(day(40)).weighing("0"));

    // When
    Status status = status(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(status).isEqualTo(Status.OUTDATED);
  }

  @Test
  void aDroppedKeyResultOwesNothing() {
    // Given
    ObjectiveBuilder objective =
        committed(
            aKeyResult(1).scored("0.5").publishedOn(day(0)).checkedInOn(day(50)),
            aKeyResult(2).scored("0.5").publishedOn(day(0)).dropped());

    // When
    Status status = status(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(status).isEqualTo(Status.ON_TRACK);
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNING", "GRADING"})
  void onlyWhileTheCycleRuns(CyclePhase phase) {
    // Given
    ObjectiveBuilder objective = committed(aKeyResult(1).scored("0.5").publishedOn(day(0)));

    // When
    Status status = status(objective, phase, 99);

    // Then
    assertThat(status).isNotEqualTo(Status.OUTDATED);
  }

  @ParameterizedTest(name = "on day {0}: {1}")
  @CsvSource({"14, false", "15, true"})
  void cadenceAndGraceAreTheOrganisations(int today, boolean expected) {
    // Given
    OrganisationSettings fortnightly =
        new OrganisationSettings(
            ZoneId.of("UTC"),
            5,
            14,
            0,
            new BigDecimal("0.9"),
            new BigDecimal("0.6"),
            new Score(3000),
            new Score(6000));
    Situation situation =
        situation(committed(aKeyResult(1).scored("0.5").publishedOn(day(0))), CyclePhase.RUNNING);

    // When
    Status status = situation.status(DAY_0.plusDays(today), fortnightly);

    // Then
    assertThat(status == Status.OUTDATED).isEqualTo(expected);
  }
}

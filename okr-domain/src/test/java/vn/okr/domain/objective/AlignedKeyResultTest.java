package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.shared.Score;

@DisplayName("M7: an aligned key result is carried by what contributes to it")
class AlignedKeyResultTest {
  private static final Score HALF = Score.of(new BigDecimal("0.5"));

  @Test
  void takesItsScoreFromBelow() {
    // Given
    Objective objective = published(aligned(null).confident(6).checkedInOn("2026-02-02"));

    // When
    objective.carried(id(1), HALF);

    // Then
    assertThat(objective.keyResults().get(id(1)))
        .isEqualTo(aligned("0.5").confident(6).checkedInOn("2026-02-02").build());
    assertThat(objective.score()).isEqualTo(HALF);
  }

  @Test
  void isNotMeasuredOnceNothingCarriesIt() {
    // Given
    Objective objective = published(aligned("0.5"));

    // When
    objective.carried(id(1), null);

    // Then
    assertThat(objective.score()).isNull();
  }

  @Test
  @DisplayName("other links show where work leads, and never move a score")
  void otherMeasuresAreNotCarried() {
    // Given
    Objective objective = published(aKeyResult(1).scored("0.3"));

    // When
    objective.carried(id(1), HALF);

    // Then
    assertThat(objective.score()).hasToString("0.3");
  }

  @Test
  void aCheckInBringsConfidenceAndLeavesItsScore() {
    // Given
    Objective objective = published(aligned("0.5"));
    Standing checkedIn =
        aKeyResult(1).scored(null).confident(4).checkedInOn("2026-02-09").standing();

    // When
    objective.checkedIn(id(1), checkedIn);

    // Then
    KeyResult keyResult = objective.keyResults().get(id(1));
    assertThat(keyResult.score()).isEqualTo(HALF);
    assertThat(keyResult.confidence()).isEqualTo(new Confidence(4));
    assertThat(keyResult.standing().lastCheckInOn()).isEqualTo(LocalDate.of(2026, 2, 9));
  }

  private static KeyResultBuilder aligned(@Nullable String score) {
    return aKeyResult(1).measuredBy(new Aligned()).scored(score);
  }

  private static Objective published(KeyResultBuilder keyResult) {
    return anObjective().with(keyResult).in(ObjectiveState.PUBLISHED).build();
  }
}

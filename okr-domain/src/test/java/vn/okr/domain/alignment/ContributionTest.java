package vn.okr.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;

@DisplayName("M7: what contributes to an aligned key result")
class ContributionTest {

  @Test
  @DisplayName("value-weighted: 0.5, 1.0, 0 with weights 100000, 20000, 1000 give 0.5785")
  void isAWeightedAverage() {
    // Given
    List<Contribution> contributions =
        List.of(
            contribution("0.5", 100_000), contribution("1.0", 20_000), contribution("0", 1_000));

    // When
    Score score = Contribution.scoreOf(contributions);

    // Then
    assertThat(score).hasToString("0.5785");
  }

  @Test
  void whatIsNotMeasuredStaysOutOfIt() {
    // Given
    List<Contribution> contributions = List.of(contribution(null, 9), contribution("0.4", 1));

    // When
    Score score = Contribution.scoreOf(contributions);

    // Then
    assertThat(score).hasToString("0.4");
  }

  @Test
  void withNoneMeasuredItIsNotMeasured() {
    // When
    Score score = Contribution.scoreOf(List.of(contribution(null, 1)));

    // Then
    assertThat(score).isNull();
  }

  @Test
  void withNothingBelowItIsNotMeasured() {
    // When
    Score score = Contribution.scoreOf(List.of());

    // Then
    assertThat(score).isNull();
  }

  private static Contribution contribution(@Nullable String score, long weight) {
    return new Contribution(
        new ObjectiveId(UUID.randomUUID()),
        score == null ? null : Score.of(new BigDecimal(score)),
        Weight.of(weight));
  }
}

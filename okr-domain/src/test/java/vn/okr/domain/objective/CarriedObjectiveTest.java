package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.shared.Score;

@DisplayName("M7: an aligned key result follows what contributes to it")
class CarriedObjectiveTest {

  @Test
  void whilePublished() {
    // Given
    Objective objective = carriedIn(ObjectiveState.PUBLISHED);

    // When
    carry(objective);

    // Then
    assertThat(objective.score()).isEqualTo(Score.ONE);
  }

  @Test
  @DisplayName("but not once closed: it keeps to what its grade was given for")
  void notOnceClosed() {
    // Given
    Objective objective = carriedIn(ObjectiveState.CLOSED);

    // When
    carry(objective);

    // Then
    KeyResult keyResult = objective.keyResults().all().getFirst();
    assertThat(keyResult.standing().attainment().score()).isNull();
    assertThat(keyResult.isGradedUnmeasured()).isTrue();
  }

  private static Objective carriedIn(ObjectiveState state) {
    return anObjective()
        .with(aKeyResult(1).measuredBy(new Aligned()).scored(null))
        .in(state)
        .build();
  }

  private static void carry(Objective objective) {
    objective.carried(objective.keyResults().all().getFirst().id(), Score.ONE);
  }
}

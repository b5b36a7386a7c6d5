package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.REFLECTION;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.shared.Score;

@DisplayName("M15: a closed objective may be reopened with a reason")
class ReopeningTest {

  @Test
  @DisplayName("reopening takes the grades back; the scores count again")
  void reopeningTakesTheGradesBack() {
    // Given
    Objective objective = published(aKeyResult(1).scored("0.5"), aKeyResult(2).scored(null));
    objective.close(
        new Grading(
            List.of(new Grading.Proposal(id(1), Score.of(new BigDecimal("0.6")), REASON)),
            REFLECTION));
    Objective closed = Objective.restore(objective.snapshot());

    // When
    closed.reopen(REASON);

    // Then
    assertThat(closed.snapshot())
        .isEqualTo(published(aKeyResult(1).scored("0.5"), aKeyResult(2).scored(null)).snapshot());
    assertThat(closed.changes())
        .containsExactly(
            new Change(ChangeKind.REOPENED, null, "state", "CLOSED", "PUBLISHED", REASON));
  }

  private static Objective published(KeyResultBuilder... keyResults) {
    return anObjective().with(keyResults).in(ObjectiveState.PUBLISHED).build();
  }
}

package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.EXPLAINED;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.REFLECTION;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;

@DisplayName("M15: closing an objective grades its key results")
class ClosingTest {

  @Test
  void proposesTheScoresAndZeroForWhatIsNotMeasured() {
    // Given
    Objective objective =
        published(aKeyResult(1).scored("0.8"), aKeyResult(2).scored(null).weighing("3"));

    // When
    objective.close(new Grading(List.of(), REFLECTION));

    // Then
    assertThat(objective.keyResults().get(id(1)).grade()).isEqualTo(new Grade(score("0.8"), null));
    assertThat(objective.keyResults().get(id(2)).grade()).isEqualTo(new Grade(Score.ZERO, null));
    assertThat(objective.score()).hasToString("0.2");
  }

  @Test
  void theObjectivesGradeIsTheWeightedAverageAndItsScoreFromThenOn() {
    // Given
    Objective objective =
        published(aKeyResult(1).scored("0.5").weighing("3"), aKeyResult(2).scored("0.9"));

    // When
    objective.close(grading(proposal(1, "0.6", REASON)));

    // Then
    assertThat(objective.snapshot().closure())
        .isEqualTo(new Closure(score("0.675"), Outcome.SUCCESS, REFLECTION));
    assertThat(objective.score()).isEqualTo(score("0.675"));
    assertThat(objective.keyResults().get(id(1)).score()).isEqualTo(score("0.6"));
    assertThat(objective.state()).isEqualTo(ObjectiveState.CLOSED);
  }

  @Test
  @DisplayName("M11: grades moved are told in the history with their reason")
  void tellsTheGradesMoved() {
    // Given
    Objective objective = published(aKeyResult(1).scored("0.5"), aKeyResult(2).scored("0.9"));

    // When
    objective.close(grading(proposal(1, "0.6", REASON), proposal(2, "0.9", null)));

    // Then
    assertThat(objective.changes())
        .containsExactly(
            new Change(ChangeKind.KEY_RESULT_GRADED, id(1), "grade", "0.5", "0.6", REASON),
            new Change(ChangeKind.CLOSED, null, "state", "PUBLISHED", "CLOSED", null));
  }

  @Test
  void droppedKeyResultsGetNoGrade() {
    // Given
    Objective objective =
        published(aKeyResult(1).scored("0.4"), aKeyResult(2).scored("1").dropped());

    // When
    objective.close(new Grading(List.of(), REFLECTION));

    // Then
    assertThat(objective.keyResults().get(id(2)).grade()).isNull();
    assertThat(objective.score()).hasToString("0.4");
  }

  @Test
  @DisplayName("a committed objective is met at exactly 1, without an explanation")
  void aCommittedOneThatIsMetNeedsNoExplanation() {
    // Given
    Objective objective =
        anObjective()
            .with(aKeyResult(1).scored("0.9999"))
            .committed()
            .in(ObjectiveState.PUBLISHED)
            .build();

    // When
    objective.close(grading(proposal(1, "1", REASON)));

    // Then
    assertThat(objective.snapshot().closure())
        .isEqualTo(new Closure(Score.ONE, Outcome.MET, REFLECTION));
  }

  @Test
  void aCommittedMissIsExplained() {
    // Given
    Objective objective =
        anObjective()
            .with(aKeyResult(1).scored("0.9999"))
            .committed()
            .in(ObjectiveState.PUBLISHED)
            .build();

    // When
    objective.close(new Grading(List.of(), EXPLAINED));

    // Then
    assertThat(objective.snapshot().closure())
        .isEqualTo(new Closure(score("0.9999"), Outcome.MISSED, EXPLAINED));
  }

  private static Objective published(KeyResultBuilder... keyResults) {
    return anObjective().with(keyResults).in(ObjectiveState.PUBLISHED).build();
  }

  private static Grading grading(Grading.Proposal... proposals) {
    return new Grading(List.of(proposals), REFLECTION);
  }

  private static Grading.Proposal proposal(int number, String grade, @Nullable Note reason) {
    return new Grading.Proposal(id(number), score(grade), reason);
  }

  private static Score score(String value) {
    return Score.of(new BigDecimal(value));
  }
}

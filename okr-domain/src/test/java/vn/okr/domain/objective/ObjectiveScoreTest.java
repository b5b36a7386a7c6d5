package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.Score;

class ObjectiveScoreTest {

  @ParameterizedTest(name = "scores {0} weighing {1} give {2}")
  @DisplayName("M15: the average of its key results is the objective's score")
  @CsvSource({
    "0.27 0.18 0.73, 1 1 1, 0.3933",
    "1.0 0.2, 3 1, 0.8",
    "0.5 -, 1 1, 0.5",
    "- 0.5 -, 9 1 9, 0.5",
    "0.5 1, 1 0, 0.5",
    "0 1, 1 2, 0.6667",
    "0.0001 0, 1 1, 0.0001",
    "0.0001 0 0, 1 1 1, 0",
    "0.0002 0 0, 1 1 1, 0.0001",
    "1 0, 1000000000 0.0001, 1",
    "0 1, 1000000000 1000000000, 0.5",
    "-, 1, ",
    "- 0.7, 1 0, ",
  })
  void isTheWeightedAverageOfTheMeasuredOnes(
      String scores, String weights, @Nullable String expected) {
    // Given
    KeyResults keyResults = keyResults(scores.split(" "), weights.split(" "));

    // When
    Score score = keyResults.score();

    // Then
    assertThat(score == null ? null : score.toString()).isEqualTo(expected);
  }

  @Test
  void hasNoneWithoutKeyResults() {
    assertThat(new KeyResults(List.of()).score()).isNull();
  }

  @Test
  void aDroppedKeyResultLeavesTheAverage() {
    // Given
    KeyResults keyResults =
        new KeyResults(
            List.of(
                aKeyResult(1).scored("1").dropped().build(), aKeyResult(2).scored("0.4").build()));

    // When
    Score score = keyResults.score();

    // Then
    assertThat(score).hasToString("0.4");
  }

  @Test
  @DisplayName("M15: once graded, the grades are the scores")
  void gradesTakeThePlaceOfScores() {
    // Given
    KeyResults keyResults =
        new KeyResults(
            List.of(
                aKeyResult(1).scored("0.5").graded("0.6").build(),
                aKeyResult(2).scored(null).graded("0.1").build()));

    // When
    Score score = keyResults.score();

    // Then
    assertThat(score).hasToString("0.35");
  }

  private static KeyResults keyResults(String[] scores, String[] weights) {
    List<KeyResult> all = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      String score = scores[i].equals("-") ? null : scores[i];
      all.add(aKeyResult(i).scored(score).weighing(weights[i]).build());
    }
    return new KeyResults(all);
  }
}

package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Violation;

class KeyResultsTest {

  @Test
  @DisplayName("M1: an objective owns at most five key results")
  void areAtMostFive() {
    // When
    OkrException refusal = Refusals.refusalOf(() -> numbered(6));

    // Then
    assertThat(refusal.violations())
        .containsExactly(new Violation("", "too-many", Map.of("max", 5)));
  }

  @Test
  void droppedOnesDoNotTakeAPlace() {
    // Given
    KeyResult dropped = aKeyResult(9).dropped().build();

    // When
    KeyResults keyResults = numbered(5).with(dropped);

    // Then
    assertThat(keyResults.all()).hasSize(6).contains(dropped);
    assertThat(keyResults.open()).hasSize(5).doesNotContain(dropped);
  }

  @Test
  void keepTheirOrder() {
    // When
    KeyResults keyResults = numbered(3).without(id(1));

    // Then
    assertThat(keyResults.all()).extracting(KeyResult::id).containsExactly(id(0), id(2));
  }

  @Test
  @DisplayName("M15: weights that are all 0 are refused")
  void mustWeighSomethingTogether() {
    // When
    ErrorCode refusal =
        Refusals.codeOf(
            () ->
                new KeyResults(
                    List.of(
                        aKeyResult(1).weighing("0").build(),
                        aKeyResult(2).weighing("0").build(),
                        aKeyResult(3).weighing("1").dropped().build())));

    // Then
    assertThat(refusal).isEqualTo(ErrorCode.WEIGHTS_ALL_ZERO);
  }

  @Test
  void oneThatWeighsSomethingIsEnough() {
    // When
    KeyResults keyResults =
        new KeyResults(
            List.of(aKeyResult(1).weighing("0").build(), aKeyResult(2).weighing("0.0001").build()));

    // Then
    assertThat(keyResults.open()).hasSize(2);
  }

  @Test
  void findsOneById() {
    // Given
    KeyResults keyResults = numbered(3);

    // When
    KeyResult found = keyResults.get(id(1));

    // Then
    assertThat(found).isEqualTo(aKeyResult(1).build());
  }

  @Test
  void doesNotFindThatOfAnotherObjective() {
    // When
    ErrorCode refusal = Refusals.codeOf(() -> numbered(3).get(id(9)));

    // Then
    assertThat(refusal).isEqualTo(ErrorCode.NOT_FOUND);
  }

  private static KeyResults numbered(int count) {
    return new KeyResults(IntStream.range(0, count).mapToObj(i -> aKeyResult(i).build()).toList());
  }
}

package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.EXPLAINED;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Violation;

@DisplayName("M15: a grading that breaks the rules is refused whole, with the place named")
class RefusedGradingTest {

  static Stream<Arguments> gradings() {
    return Stream.of(
        Arguments.of(
            List.of(proposal(1, "0.5", null), proposal(2, "1", REASON)),
            "grade-out-of-range",
            "/grades/1/grade"),
        Arguments.of(
            List.of(proposal(3, "0.1001", REASON)), "grade-out-of-range", "/grades/0/grade"),
        Arguments.of(List.of(proposal(1, "0.5001", null)), "reason-required", "/grades/0/reason"),
        Arguments.of(
            List.of(proposal(1, "0.5", null), proposal(9, "0.5", null)),
            "unknown-reference",
            "/grades/1/keyResultId"),
        Arguments.of(
            List.of(proposal(4, "0.5", null)), "unknown-reference", "/grades/0/keyResultId"),
        Arguments.of(
            List.of(proposal(1, "0.5", null), proposal(1, "0.6", REASON)),
            "grades-incomplete",
            "/grades/1/keyResultId"));
  }

  @ParameterizedTest(name = "{1} at {2}")
  @MethodSource("gradings")
  void leavesTheObjectiveOpen(List<Grading.Proposal> proposals, String code, String pointer) {
    // Given
    Objective objective = open();

    // When
    OkrException refusal =
        Refusals.refusalOf(() -> objective.close(new Grading(proposals, EXPLAINED)));

    // Then
    assertThat(refusal.code().value()).isEqualTo(code);
    assertThat(refusal.violations()).containsExactly(Violation.of(pointer, code));
    assertThat(objective.snapshot()).isEqualTo(open().snapshot());
    assertThat(objective.changes()).isEmpty();
  }

  private static Objective open() {
    return anObjective()
        .with(
            aKeyResult(1).scored("0.5"),
            aKeyResult(2).scored("0.8"),
            aKeyResult(3).scored(null),
            aKeyResult(4).scored("0.5").dropped())
        .in(ObjectiveState.PUBLISHED)
        .build();
  }

  private static Grading.Proposal proposal(int number, String grade, @Nullable Note reason) {
    return new Grading.Proposal(id(number), Score.of(new BigDecimal(grade)), reason);
  }
}

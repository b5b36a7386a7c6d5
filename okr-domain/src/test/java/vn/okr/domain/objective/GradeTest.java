package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;

@DisplayName("M15: a grade is the score, moved by at most 0.1 with a reason, within 0..1")
class GradeTest {

  @ParameterizedTest(name = "from {0} to {1} with a reason: {2}")
  @CsvSource({
    "0.5, 0.5, ",
    "0.5, 0.6, ",
    "0.5, 0.6001, GRADE_OUT_OF_RANGE",
    "0.5, 0.4, ",
    "0.5, 0.3999, GRADE_OUT_OF_RANGE",
    "0, 0.1, ",
    "0, 0.1001, GRADE_OUT_OF_RANGE",
    "1, 0.9, ",
    "1, 0.8999, GRADE_OUT_OF_RANGE",
    "0.95, 1, ",
    "0.05, 0, ",
    "0, 1, GRADE_OUT_OF_RANGE",
  })
  void movesByAtMostATenth(BigDecimal proposed, BigDecimal value, @Nullable ErrorCode expected) {
    // When
    Object answer = answer(Score.of(proposed), Score.of(value), true);

    // Then
    assertThat(answer).isEqualTo(expected == null ? new Grade(Score.of(value), REASON) : expected);
  }

  @ParameterizedTest(name = "from {0} to {1} without a reason: {2}")
  @CsvSource({
    "0.5, 0.5, ",
    "0.5, 0.5001, REASON_REQUIRED",
    "0.5, 0.4999, REASON_REQUIRED",
    "0.5, 0.6, REASON_REQUIRED",
    "0.5, 0.7, GRADE_OUT_OF_RANGE",
  })
  void needsAReasonToMove(BigDecimal proposed, BigDecimal value, @Nullable ErrorCode expected) {
    // When
    Object answer = answer(Score.of(proposed), Score.of(value), false);

    // Then
    assertThat(answer).isEqualTo(expected == null ? new Grade(Score.of(value), null) : expected);
  }

  private static Object answer(Score proposed, Score value, boolean withReason) {
    try {
      return Grade.given(proposed, value, withReason ? REASON : null);
    } catch (OkrException refusal) {
      return refusal.code();
    }
  }
}

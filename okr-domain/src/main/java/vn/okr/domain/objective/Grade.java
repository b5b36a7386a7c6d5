package vn.okr.domain.objective;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Score;

/**
 * The final word on a key result (M15): its score, moved by at most 0.1 with a reason.
 *
 * @param value the grade
 * @param reason why it differs from the score; absent when it does not
 */
public record Grade(Score value, @Nullable Note reason) {
  private static final int MOST_MOVED = 1000;

  /**
   * The grade given to a key result.
   *
   * @param proposed its score, 0 when not measured
   * @throws RuleViolated {@code grade-out-of-range} beyond 0.1, {@code reason-required} without one
   */
  static Grade given(Score proposed, Score value, @Nullable Note reason) {
    int moved = Math.abs(value.tenThousandths() - proposed.tenThousandths());
    if (moved > MOST_MOVED) {
      throw new RuleViolated(ErrorCode.GRADE_OUT_OF_RANGE, "/grade");
    }
    return new Grade(value, moved == 0 ? reason : Note.required(reason));
  }

  /** The facts of the grade for its history. */
  Map<String, String> facts() {
    return Map.of("grade", value.toString());
  }
}

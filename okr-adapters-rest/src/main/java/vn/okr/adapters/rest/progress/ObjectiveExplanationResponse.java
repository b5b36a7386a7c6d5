package vn.okr.adapters.rest.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.checkin.CheckInResponse;
import vn.okr.adapters.rest.objective.MeasureResponse;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.progress.Status;

/**
 * How the numbers of an objective came about; computing them again from here gives the same.
 *
 * @param value the score, or the grade once closed; absent while not measured
 * @param formula how the value is made of the inputs that count
 */
public record ObjectiveExplanationResponse(
    UUID objectiveId,
    String title,
    @Nullable BigDecimal value,
    String formula,
    List<Input> inputs,
    List<LeftOutResponse> leftOut,
    @Nullable PaceResponse pace,
    Status status,
    @Nullable BigDecimal grade,
    @Nullable Outcome outcome) {
  /**
   * How the score of a key result came about.
   *
   * @param value its score, or its grade once closed; absent while not measured
   * @param counts whether it counts in the objective's value
   * @param countsAsZero whether it was graded without ever being measured, and so counts 0
   */
  @Schema(name = "KeyResultInput")
  public record Input(
      UUID keyResultId,
      String title,
      @Nullable BigDecimal value,
      BigDecimal weight,
      boolean counts,
      boolean countsAsZero,
      MeasureResponse measure,
      String formula,
      @Nullable BigDecimal current,
      @Nullable BigDecimal raw,
      @Nullable BigDecimal score,
      @Nullable BigDecimal grade,
      @Nullable String gradeReason,
      Status status,
      List<CheckInResponse> checkIns,
      List<ContributionResponse> contributions,
      List<LeftOutResponse> leftOut) {}
}

package vn.okr.testkit.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;

/**
 * An objective as someone sees it.
 *
 * @param score absent while not measured
 * @param grade absent until closed
 * @param outcome absent until closed
 * @param keyResults in the order they were drafted
 */
public record Seen(
    ObjectiveState state,
    @Nullable BigDecimal score,
    @Nullable BigDecimal grade,
    @Nullable Outcome outcome,
    List<SeenKeyResult> keyResults) {

  /**
   * A key result as someone sees it.
   *
   * @param score absent while not measured
   * @param milestones in their order; empty for other measures
   */
  public record SeenKeyResult(
      KeyResultId id, @Nullable BigDecimal score, List<MilestoneId> milestones) {}
}

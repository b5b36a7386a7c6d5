package vn.okr.application.objective;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.progress.Status;

/**
 * A key result as it is shown.
 *
 * @param raw the share of the way to a metric's target, not cut to 0..1; absent for other measures
 * @param revision that of its objective, which it is edited with
 */
public record KeyResultView(
    ObjectiveId objectiveId,
    KeyResult keyResult,
    @Nullable BigDecimal raw,
    Status status,
    long revision) {}

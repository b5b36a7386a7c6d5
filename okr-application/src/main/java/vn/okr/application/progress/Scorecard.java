package vn.okr.application.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.progress.Advice;
import vn.okr.domain.progress.Tally;

/**
 * The grading sheet of one owner in one cycle (M16): objectives, key results with scores, averages.
 *
 * @param objectives published, closed and dropped ones; only the first two count
 * @param own the owner's progress
 * @param below what lies below a unit; absent for a person
 * @param advice what the method advises the owner
 */
public record Scorecard(
    Cycle cycle,
    Owner owner,
    String ownerName,
    List<ObjectiveView> objectives,
    Tally own,
    @Nullable Tally below,
    List<Advice> advice) {}

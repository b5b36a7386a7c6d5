package vn.okr.application.progress;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.progress.Tally;

/**
 * The progress of everyone in a cycle (M12).
 *
 * @param company the root unit's own objectives, and what lies below; absent without a company
 * @param levels every level, in order from the top
 * @param units every unit, parents before children
 */
public record CycleProgress(
    Cycle cycle,
    @Nullable UnitProgress company,
    Map<Level, Tally> levels,
    List<UnitProgress> units) {}

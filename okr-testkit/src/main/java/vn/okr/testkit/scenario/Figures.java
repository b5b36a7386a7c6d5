package vn.okr.testkit.scenario;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.UnitId;

/**
 * The progress of a cycle (M12); what is not measured is absent.
 *
 * @param company the company's own objectives
 * @param levels the objectives of each level
 * @param own each unit's own objectives
 * @param below what lies below each unit
 */
public record Figures(
    @Nullable BigDecimal company,
    Map<Level, BigDecimal> levels,
    Map<UnitId, BigDecimal> own,
    Map<UnitId, BigDecimal> below) {}

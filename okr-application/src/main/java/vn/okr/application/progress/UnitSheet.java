package vn.okr.application.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.UnitTree;

/**
 * A unit's grading sheet with its place among the units.
 *
 * @param unit the unit as it stands today, or as it stood when the cycle closed
 * @param above the unit above; absent for the company
 * @param below the units right below, with their own progress and what lies below them
 */
public record UnitSheet(
    Scorecard scorecard,
    UnitTree.Node unit,
    UnitTree.@Nullable Node above,
    List<UnitProgress> below) {}

package vn.okr.application.progress;

import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.progress.Tally;

/**
 * The progress of a unit.
 *
 * @param own its own objectives
 * @param below all that lies below, shown beside its own and never mixed in (M8)
 */
public record UnitProgress(UnitTree.Node unit, Tally own, Tally below) {}

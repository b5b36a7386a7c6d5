package vn.okr.application.progress;

import java.util.List;

/**
 * How the progress of a unit came about.
 *
 * @param formula how the progress is made of the scorecard's objectives
 * @param leftOut objectives that do not count, and why
 */
public record UnitExplanation(Scorecard scorecard, String formula, List<LeftOut> leftOut) {}

package vn.okr.application.progress;

import java.util.List;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.cycle.Elapsed;

/**
 * How the numbers of an objective came about; computing them again from here gives the same.
 *
 * @param formula how the score is made of {@code keyResults}
 * @param elapsed the part of the time that was over for the pace
 * @param leftOut key results that do not count, and why
 */
public record ObjectiveExplanation(
    ObjectiveView objective,
    String formula,
    Elapsed elapsed,
    List<KeyResultExplanation> keyResults,
    List<LeftOut> leftOut) {}

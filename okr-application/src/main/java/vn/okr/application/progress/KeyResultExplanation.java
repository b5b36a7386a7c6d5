package vn.okr.application.progress;

import java.util.List;
import vn.okr.application.objective.KeyResultView;
import vn.okr.domain.checkin.CheckIn;

/**
 * How the score of a key result came about.
 *
 * @param formula the rule of its measure
 * @param counts whether it counts in its objective's score
 * @param countsAsZero whether it was graded without ever being measured, and so counts 0
 * @param checkIns those in force, in effective order
 * @param contributions what it is carried by, if it is carried by others
 * @param leftOut check-ins and objectives that do not count, and why
 */
public record KeyResultExplanation(
    KeyResultView keyResult,
    String formula,
    boolean counts,
    boolean countsAsZero,
    List<CheckIn> checkIns,
    List<ContributionFacts> contributions,
    List<LeftOut> leftOut) {}

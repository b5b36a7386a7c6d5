package vn.okr.application.progress;

import java.util.ArrayList;
import java.util.List;
import vn.okr.application.objective.KeyResultView;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.KeyResult;

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
    List<LeftOut> leftOut) {

  static KeyResultExplanation of(
      KeyResultView view, boolean counts, CheckInLog log, List<ContributionFacts> linked) {
    KeyResult keyResult = view.keyResult();
    Measure measure = keyResult.definition().measure();
    boolean carried = measure instanceof Aligned;
    return new KeyResultExplanation(
        view,
        measure.formula(),
        counts,
        keyResult.isGradedUnmeasured(),
        fitting(measure, log),
        carried ? linked.stream().filter(ContributionFacts::counts).toList() : List.of(),
        leftOut(measure, log, carried ? linked : List.of()));
  }

  private static List<CheckIn> fitting(Measure measure, CheckInLog log) {
    return log.inForce().stream().filter(one -> measure.accepts(one.reading())).toList();
  }

  private static List<LeftOut> leftOut(
      Measure measure, CheckInLog log, List<ContributionFacts> carriedBy) {
    List<CheckIn> inForce = log.inForce();
    List<LeftOut> leftOut = new ArrayList<>();
    for (CheckIn checkIn : log.all()) {
      if (!inForce.contains(checkIn)) {
        leftOut.add(LeftOut.of(checkIn, LeftOut.Reason.CORRECTED));
      } else if (!measure.accepts(checkIn.reading())) {
        leftOut.add(LeftOut.of(checkIn, LeftOut.Reason.OTHER_MEASURE));
      }
    }
    carriedBy.stream().filter(one -> !one.counts()).map(LeftOut::of).forEach(leftOut::add);
    return leftOut;
  }
}

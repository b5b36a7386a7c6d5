package vn.okr.local.company.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.MeasureInput;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Weight;

/**
 * A key result and how it goes.
 *
 * @param by the account that checks in; absent for whoever answers for the objective
 * @param confidence how sure they are, 0 to 10, from week to week more or less
 * @param lastWeek the last week with a check-in
 * @param notes what they write beside the number, by week
 */
public record Result(
    String title,
    MeasureInput measure,
    Course course,
    Weight weight,
    @Nullable String by,
    int confidence,
    int lastWeek,
    Map<Integer, String> notes) {
  private static final int USUAL_CONFIDENCE = 7;

  static Result of(String title, MeasureInput measure, Course course) {
    return new Result(
        title, measure, course, Weight.ONE, null, USUAL_CONFIDENCE, Integer.MAX_VALUE, Map.of());
  }

  /** The metric ends up at this value. */
  public Result reaching(String value) {
    if (measure instanceof MeasureInput.Complete(Metric(Quantity start, _, _))) {
      BigDecimal end = new BigDecimal(value);
      int decimals = Math.max(end.scale(), start.toDecimal().scale());
      return with(new Course.Reaching(new Way(start.toDecimal(), end, Math.max(decimals, 0))));
    }
    throw new IllegalStateException("Only a metric goes from one value to another.");
  }

  /** It counts so much among its neighbours. */
  public Result weighing(long newWeight) {
    return new Result(
        title, measure, course, Weight.of(newWeight), by, confidence, lastWeek, notes);
  }

  /** That account checks in. */
  public Result by(String account) {
    return new Result(title, measure, course, weight, account, confidence, lastWeek, notes);
  }

  /** They are so sure of it. */
  public Result confident(int newConfidence) {
    return new Result(title, measure, course, weight, by, newConfidence, lastWeek, notes);
  }

  /** Nobody checks in after that week. */
  public Result quietAfter(int week) {
    return new Result(title, measure, course, weight, by, confidence, week, notes);
  }

  /** What is written beside the number in a week. */
  public Result note(int week, String text) {
    Map<Integer, String> more = new TreeMap<>(notes);
    more.put(week, text);
    return new Result(title, measure, course, weight, by, confidence, lastWeek, Map.copyOf(more));
  }

  /** How sure they are in a week. */
  public Confidence confidenceIn(int week) {
    int doubts = week % 4 == 3 ? 1 : 0;
    return new Confidence(Math.max(0, confidence - doubts));
  }

  private Result with(Course newCourse) {
    return new Result(title, measure, newCourse, weight, by, confidence, lastWeek, notes);
  }
}

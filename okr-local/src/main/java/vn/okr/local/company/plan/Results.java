package vn.okr.local.company.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.MeasureInput;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** The five ways to measure, in the words of those who set goals. */
public final class Results {
  /**
   * A step of a checklist.
   *
   * @param doneWeek the week in which it gets done; {@link #NEVER} if it does not
   */
  public record Step(String title, long weight, int doneWeek) {}

  /** No week at all. */
  public static final int NEVER = Integer.MAX_VALUE;

  private Results() {}

  /** From a start value to a target; it stays at the start until told otherwise. */
  public static Result metric(String title, String unit, String start, String target) {
    Metric metric = new Metric(Quantity.of(start), Quantity.of(target), new UnitOfMeasure(unit));
    return of(title, metric, new Course.Readings(List.of(metric.start())));
  }

  /** Not above a bound. */
  public static Result atMost(
      String title, String unit, String bound, KeepMethod method, String... readings) {
    return keep(title, null, Quantity.of(bound), method, unit, readings);
  }

  /** Not below a bound. */
  public static Result atLeast(
      String title, String unit, String bound, KeepMethod method, String... readings) {
    return keep(title, Quantity.of(bound), null, method, unit, readings);
  }

  /** A weighted checklist. */
  public static Result milestones(String title, Step... steps) {
    MeasureInput.Checklist checklist =
        new MeasureInput.Checklist(
            Stream.of(steps)
                .map(s -> new MeasureInput.Step(null, new Title(s.title()), Weight.of(s.weight())))
                .toList());
    return Result.of(
        title, checklist, new Course.Steps(Stream.of(steps).map(Step::doneWeek).toList()));
  }

  /** A step of such a checklist. */
  public static Step step(String title, long weight, int doneWeek) {
    return new Step(title, weight, doneWeek);
  }

  /** Done or not. */
  public static Result binary(String title, int doneWeek) {
    return of(title, new Binary(), new Course.DoneFrom(doneWeek));
  }

  /** Carried by the goals that contribute to it. */
  public static Result carried(String title) {
    return of(title, new Aligned(), new Course.Carried());
  }

  private static Result keep(
      String title,
      @Nullable Quantity atLeast,
      @Nullable Quantity atMost,
      KeepMethod method,
      String unit,
      String... readings) {
    Keep keep = new Keep(atLeast, atMost, method, new UnitOfMeasure(unit));
    return of(title, keep, new Course.Readings(Stream.of(readings).map(Quantity::of).toList()));
  }

  private static Result of(String title, Measure measure, Course course) {
    return Result.of(title, new MeasureInput.Complete(measure), course);
  }
}

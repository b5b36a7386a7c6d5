package vn.okr.testkit;

import java.util.ArrayList;
import java.util.List;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** Measures and readings in few words. */
public final class Measures {
  private Measures() {}

  /** From a start to a target, counted in visits. */
  public static Metric metric(String start, String target) {
    return new Metric(Quantity.of(start), Quantity.of(target), new UnitOfMeasure("lượt"));
  }

  /** Stay at most at a bound, in per cent. */
  public static Keep atMost(String bound, KeepMethod method) {
    return new Keep(null, Quantity.of(bound), method, new UnitOfMeasure("%"));
  }

  /** Stay at least at a bound. */
  public static Keep atLeast(String bound, KeepMethod method) {
    return new Keep(Quantity.of(bound), null, method, null);
  }

  /** A checklist of steps with these weights. */
  public static Milestones steps(long... weights) {
    List<Milestone> steps = new ArrayList<>();
    for (long weight : weights) {
      Title title = new Title("Bước " + (steps.size() + 1));
      steps.add(new Milestone(new MilestoneId(SampleIds.next()), title, Weight.of(weight)));
    }
    return new Milestones(steps);
  }

  /** A value that was read. */
  public static Reading value(String value) {
    return new Reading.OfValue(Quantity.of(value));
  }
}

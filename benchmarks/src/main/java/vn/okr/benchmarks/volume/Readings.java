package vn.okr.benchmarks.volume;

import java.util.stream.Collectors;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.shared.Quantity;

/** What check-ins say: most key results come some of the way, a few all of it, a few none. */
final class Readings {
  /** Values are told with one decimal. */
  private static final long TENTH = 1_000;

  private Readings() {}

  /**
   * The reading when a part of the time is over.
   *
   * @param over above 0, 1 at the last check-in
   */
  static Reading of(Measure measure, long seed, double over) {
    double way = reach(seed) * over;
    return switch (measure) {
      case Metric metric -> new Reading.OfValue(between(metric.start(), metric.target(), way));
      case Keep keep -> new Reading.OfValue(around(keep, seed, over));
      case Milestones steps -> done(steps, way);
      case Binary _ -> new Reading.OfDone(way >= 0.8);
      case Aligned _ -> new Reading.None();
    };
  }

  /** How far it comes in the end: from the wrong way to beyond the target. */
  private static double reach(long seed) {
    return Dice.below(120, seed, 'r') / 100.0 - 0.05;
  }

  private static Quantity between(Quantity start, Quantity target, double way) {
    long distance = Math.round((target.tenThousandths() - start.tenThousandths()) * way);
    return new Quantity((start.tenThousandths() + distance) / TENTH * TENTH);
  }

  private static Quantity around(Keep keep, long seed, double over) {
    Quantity bound = keep.atMost() != null ? keep.atMost() : keep.atLeast();
    long outside = keep.atMost() != null ? TENTH : -TENTH;
    boolean kept = Dice.happens(75, seed, Math.round(over * 1000), 'k');
    return new Quantity(
        java.util.Objects.requireNonNull(bound).tenThousandths() + (kept ? -outside : outside));
  }

  private static Reading done(Milestones steps, double way) {
    long number =
        Math.clamp((long) (way * steps.milestones().size()), 0, steps.milestones().size());
    return new Reading.OfMilestones(
        steps.milestones().stream().limit(number).map(Milestone::id).collect(Collectors.toSet()));
  }
}

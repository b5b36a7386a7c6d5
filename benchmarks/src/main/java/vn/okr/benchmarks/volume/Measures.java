package vn.okr.benchmarks.volume;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** How key results are measured: most by a value that has to be reached. */
final class Measures {
  private static final List<UnitOfMeasure> UNITS =
      List.of(new UnitOfMeasure("%"), new UnitOfMeasure("lượt"), new UnitOfMeasure("triệu đồng"));

  private Measures() {}

  static Measure of(long seed, Instant made) {
    int kind = Dice.below(100, seed, 'm');
    if (kind < 55) {
      return metric(seed);
    }
    if (kind < 70) {
      return keep(seed);
    }
    return kind < 85 ? milestones(seed, made) : new Binary();
  }

  private static Measure metric(long seed) {
    long start = Dice.below(1000, seed, 'b');
    long way = 100 + Dice.below(1000, seed, 'w');
    boolean upwards = Dice.happens(70, seed, 'u');
    return new Metric(whole(start), whole(upwards ? start + way : start - way), unit(seed));
  }

  private static Measure keep(long seed) {
    KeepMethod[] methods = KeepMethod.values();
    KeepMethod method = methods[Dice.below(methods.length, seed, 'h')];
    Quantity bound = whole(1 + Dice.below(100, seed, 'l'));
    return Dice.happens(50, seed, 'a')
        ? new Keep(bound, null, method, unit(seed))
        : new Keep(null, bound, method, unit(seed));
  }

  private static Measure milestones(long seed, Instant made) {
    int number = 3 + Dice.below(4, seed, 'n');
    return new Milestones(
        IntStream.range(0, number)
            .mapToObj(
                step ->
                    new Milestone(
                        new MilestoneId(TimedId.at(made, seed, step, 't')),
                        new Title("Bước " + (step + 1)),
                        Weight.of(1L + step % 2)))
            .toList());
  }

  private static UnitOfMeasure unit(long seed) {
    return UNITS.get(Dice.below(UNITS.size(), seed, 'q'));
  }

  private static Quantity whole(long value) {
    return Quantity.of(java.math.BigDecimal.valueOf(value));
  }
}

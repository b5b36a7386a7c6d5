package vn.okr.testkit.contract;

import static vn.okr.testkit.KeyResultBuilder.aKeyResult;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;

/** Throws the dice for a history; the same throws for the same seed. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int several) {
    return random.nextInt(several) == 0;
  }

  /** One of them; nothing when there are none. */
  <T> @Nullable T oneOf(List<T> all) {
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  /** Half of them are carried by others, so that histories reach upwards. */
  Measure measure() {
    return switch (random.nextInt(9)) {
      case 0 -> Measures.metric("" + random.nextInt(50), "" + (60 + random.nextInt(60)));
      case 1 -> Measures.metric("" + (60 + random.nextInt(60)), "" + random.nextInt(50));
      case 2 -> Measures.atMost("50", KeepMethod.values()[random.nextInt(3)]);
      case 3 -> Measures.steps(1, 2, 4);
      case 4 -> new Binary();
      default -> new Aligned();
    };
  }

  Reading readingFor(Measure measure) {
    return switch (measure) {
      case Metric _, Keep _ -> Measures.value("" + (random.nextInt(140) - 10));
      case Milestones(List<Milestone> steps) -> new Reading.OfMilestones(someOf(steps));
      case Binary _ -> new Reading.OfDone(random.nextBoolean());
      case Aligned _ -> new Reading.None();
    };
  }

  private Set<MilestoneId> someOf(List<Milestone> steps) {
    Set<MilestoneId> done = new HashSet<>();
    steps.forEach(
        step -> {
          if (random.nextBoolean()) {
            done.add(step.id());
          }
        });
    return done;
  }

  String weight() {
    return List.of("0", "0.5", "1", "1", "3", "1000000000").get(random.nextInt(6));
  }

  KeyResultBuilder keyResult() {
    return aKeyResult().measuredBy(measure()).weighing(weight());
  }
}

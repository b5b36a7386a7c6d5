package vn.okr.local.company.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.shared.Quantity;

/** How a key result goes, week by week. */
public sealed interface Course {
  /**
   * What is read in a week.
   *
   * @param week 1 to {@code weeks}
   * @param steps the ids of its milestones, in their order; empty for other measures
   */
  Reading readingIn(int week, int weeks, List<MilestoneId> steps);

  /** A value on its way to where it ends up in the last week. */
  record Reaching(Way way) implements Course {
    @Override
    public Reading readingIn(int week, int weeks, List<MilestoneId> steps) {
      return new Reading.OfValue(Quantity.of(way.valueIn(week, weeks)));
    }
  }

  /** Values as they were read; the last one stays. */
  record Readings(List<Quantity> values) implements Course {
    @Override
    public Reading readingIn(int week, int weeks, List<MilestoneId> steps) {
      return new Reading.OfValue(values.get(Math.min(week, values.size()) - 1));
    }
  }

  /** Done from a week on; never done if that is beyond the last. */
  record DoneFrom(int doneWeek) implements Course {
    @Override
    public Reading readingIn(int week, int weeks, List<MilestoneId> steps) {
      return new Reading.OfDone(week >= doneWeek);
    }
  }

  /** Step after step, each done from its week on. */
  record Steps(List<Integer> doneWeeks) implements Course {
    @Override
    public Reading readingIn(int week, int weeks, List<MilestoneId> steps) {
      Set<MilestoneId> done =
          IntStream.range(0, steps.size())
              .filter(i -> week >= doneWeeks.get(i))
              .mapToObj(steps::get)
              .collect(Collectors.toSet());
      return new Reading.OfMilestones(done);
    }
  }

  /** Carried by others: nothing is read here but confidence. */
  record Carried() implements Course {
    @Override
    public Reading readingIn(int week, int weeks, List<MilestoneId> steps) {
      return new Reading.None();
    }
  }
}

package vn.okr.testkit.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.shared.Quantity;

/** The score of a key result by its measure and its check-ins, corrected ones included. */
public final class PlainScore {
  private static final BigDecimal NONE = new BigDecimal("0.0000");
  private static final BigDecimal FULL = new BigDecimal("1.0000");

  private PlainScore() {}

  /** The score; absent while not measured, and for what is carried by others. */
  public static @Nullable BigDecimal of(Measure measure, List<CheckIn> all) {
    List<CheckIn> valid = inForce(all);
    return switch (measure) {
      case Metric metric -> ofMetric(metric, valuesOf(valid));
      case Keep keep -> ofKeep(keep, valuesOf(valid));
      case Milestones(List<Milestone> steps) -> ofMilestones(steps, valid);
      case Binary _ -> isDone(valid) ? FULL : NONE;
      case Aligned _ -> null;
    };
  }

  /** What no other check-in corrects, by effective day, then as recorded. */
  private static List<CheckIn> inForce(List<CheckIn> all) {
    Set<CheckInId> corrected = new HashSet<>();
    for (CheckIn checkIn : all) {
      if (checkIn.corrects() != null) {
        corrected.add(checkIn.corrects());
      }
    }
    return all.stream()
        .filter(checkIn -> !corrected.contains(checkIn.id()))
        .sorted(Comparator.comparing(CheckIn::on).thenComparing(CheckIn::recordedAt))
        .toList();
  }

  private record Value(LocalDate on, BigDecimal value) {}

  private static List<Value> valuesOf(List<CheckIn> valid) {
    List<Value> values = new ArrayList<>();
    for (CheckIn checkIn : valid) {
      if (checkIn.reading() instanceof Reading.OfValue(Quantity value)) {
        values.add(new Value(checkIn.on(), value.toDecimal()));
      }
    }
    return values;
  }

  private static BigDecimal ofMetric(Metric metric, List<Value> values) {
    BigDecimal start = metric.start().toDecimal();
    BigDecimal current = values.isEmpty() ? start : values.getLast().value();
    BigDecimal raw =
        PlainAverage.rounded(current.subtract(start), metric.target().toDecimal().subtract(start));
    return raw.max(NONE).min(FULL);
  }

  private static @Nullable BigDecimal ofKeep(Keep keep, List<Value> values) {
    if (values.isEmpty()) {
      return null;
    }
    return switch (keep.method()) {
      case LATEST -> shareInside(keep, List.of(values.getLast()));
      case WORST -> FULL.compareTo(shareInside(keep, values)) == 0 ? FULL : NONE;
      case SHARE -> shareInside(keep, lastOfEachWeek(values));
    };
  }

  private static List<Value> lastOfEachWeek(List<Value> values) {
    Map<String, Value> weeks = new LinkedHashMap<>();
    for (Value value : values) {
      String week =
          value.on().get(IsoFields.WEEK_BASED_YEAR)
              + "-"
              + value.on().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      weeks.put(week, value);
    }
    return List.copyOf(weeks.values());
  }

  private static BigDecimal shareInside(Keep keep, List<Value> values) {
    long inside = values.stream().map(Value::value).filter(value -> isInside(keep, value)).count();
    return PlainAverage.rounded(BigDecimal.valueOf(inside), BigDecimal.valueOf(values.size()));
  }

  private static boolean isInside(Keep keep, BigDecimal value) {
    Quantity atLeast = keep.atLeast();
    Quantity atMost = keep.atMost();
    return !(atLeast != null && value.compareTo(atLeast.toDecimal()) < 0)
        && !(atMost != null && value.compareTo(atMost.toDecimal()) > 0);
  }

  private static BigDecimal ofMilestones(List<Milestone> steps, List<CheckIn> valid) {
    Set<MilestoneId> done = Set.of();
    for (CheckIn checkIn : valid) {
      done = checkIn.reading() instanceof Reading.OfMilestones(var said) ? said : done;
    }
    BigDecimal part = BigDecimal.ZERO;
    BigDecimal whole = BigDecimal.ZERO;
    for (Milestone step : steps) {
      BigDecimal weight = step.weight().toDecimal();
      whole = whole.add(weight);
      part = done.contains(step.id()) ? part.add(weight) : part;
    }
    return PlainAverage.rounded(part, whole);
  }

  private static boolean isDone(List<CheckIn> valid) {
    boolean done = false;
    for (CheckIn checkIn : valid) {
      done = checkIn.reading() instanceof Reading.OfDone(boolean said) ? said : done;
    }
    return done;
  }
}

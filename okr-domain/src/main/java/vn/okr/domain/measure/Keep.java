package vn.okr.domain.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Score;

/**
 * Stay above, below or within; the bounds themselves are inside.
 *
 * @param atLeast the lower bound; absent for none
 * @param atMost the upper bound; absent for none
 * @param method how readings become a score
 * @param unit the unit of measure; may be absent
 */
public record Keep(
    @Nullable Quantity atLeast,
    @Nullable Quantity atMost,
    KeepMethod method,
    @Nullable UnitOfMeasure unit)
    implements Measure {
  /**
   * Checks the bounds.
   *
   * @throws RuleViolated {@code invalid-range} without any bound, or with the lower above the upper
   */
  public Keep {
    if (atLeast == null && atMost == null) {
      throw new RuleViolated(ErrorCode.INVALID_RANGE, "");
    }
    if (atLeast != null && atMost != null && atLeast.compareTo(atMost) > 0) {
      throw new RuleViolated(ErrorCode.INVALID_RANGE, "/atMost");
    }
  }

  /** Whether the value is inside the bounds. */
  public boolean isInside(Quantity value) {
    return (atLeast == null || value.compareTo(atLeast) >= 0)
        && (atMost == null || value.compareTo(atMost) <= 0);
  }

  @Override
  public Attainment assess(List<DatedReading> readings) {
    Quantity last = Values.last(readings);
    if (last == null) {
      return Attainment.NOT_MEASURED;
    }
    Score score =
        switch (method) {
          case LATEST -> isInside(last) ? Score.ONE : Score.ZERO;
          case WORST -> allInside(readings) ? Score.ONE : Score.ZERO;
          case SHARE -> shareOfWeeks(readings);
        };
    return new Attainment(last, Set.of(), score);
  }

  /** The last value of each ISO week, by the week's Monday, in the order of the weeks. */
  public Map<LocalDate, Quantity> lastOfEachWeek(List<DatedReading> readings) {
    Map<LocalDate, Quantity> weeks = new LinkedHashMap<>();
    for (DatedReading dated : readings) {
      if (dated.reading() instanceof Reading.OfValue(Quantity value)) {
        weeks.put(Weeks.mondayOf(dated.on()), value);
      }
    }
    return weeks;
  }

  private Score shareOfWeeks(List<DatedReading> readings) {
    int weeks = 0;
    int kept = 0;
    LocalDate later = LocalDate.EPOCH;
    long laterDay = 0;
    long monday = Long.MAX_VALUE;
    // From the last to the first, so that what is met first in a week is what counts in it.
    for (int i = readings.size() - 1; i >= 0; i--) {
      DatedReading dated = readings.get(i);
      if (dated.reading() instanceof Reading.OfValue(Quantity value)) {
        laterDay = Weeks.epochDay(dated.on(), later, laterDay);
        later = dated.on();
        if (laterDay < monday) {
          weeks++;
          kept += isInside(value) ? 1 : 0;
          monday = Weeks.mondayOf(laterDay, monday);
        }
      }
    }
    return Score.ofShare(kept, weeks);
  }

  private boolean allInside(List<DatedReading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).reading() instanceof Reading.OfValue(Quantity value)
          && !isInside(value)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean accepts(Reading reading) {
    return reading instanceof Reading.OfValue;
  }

  @Override
  public String type() {
    return "keep";
  }

  @Override
  public Map<String, String> definition() {
    Map<String, String> fields = new LinkedHashMap<>();
    if (atLeast != null) {
      fields.put("atLeast", atLeast.toString());
    }
    if (atMost != null) {
      fields.put("atMost", atMost.toString());
    }
    fields.put("method", method.name());
    if (unit != null) {
      fields.put("unit", unit.value());
    }
    return fields;
  }

  @Override
  public String formula() {
    return switch (method) {
      case LATEST -> "1 if the last reading is inside the bounds, else 0";
      case SHARE -> "weeks kept / weeks with a reading";
      case WORST -> "1 if every reading is inside the bounds, else 0";
    };
  }
}

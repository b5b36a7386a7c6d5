package vn.okr.domain.kpi;

import java.time.LocalDate;
import java.util.Map;
import vn.okr.domain.shared.InvalidInput;

/**
 * How often a KPI is read.
 *
 * @param every after how many of the unit, 1 to {@value #MOST}
 * @param unit days, weeks or months of the calendar
 */
public record Cadence(int every, CadenceUnit unit) {
  /** The most days, weeks or months between two readings. */
  public static final int MOST = 366;

  /**
   * Checks the number.
   *
   * @throws InvalidInput {@code out-of-range}
   */
  public Cadence {
    if (every < 1 || every > MOST) {
      throw new InvalidInput("out-of-range", Map.of("min", 1, "max", MOST)).under("/every");
    }
  }

  /** The last day on which a reading of that day is fresh; from the next on, another is owed. */
  public LocalDate freshUntil(LocalDate day) {
    return day.plus(every, unit.length());
  }

  @Override
  public String toString() {
    return every + " " + unit;
  }
}

package vn.okr.domain.kpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/** Which day a reading of a KPI speaks of. */
public final class ReadingDay {
  private ReadingDay() {}

  /**
   * The day named, or that of the corrected reading, or today.
   *
   * @param named the day the caller names; absent for the default
   * @param corrected the reading being corrected; absent for a plain one
   * @throws RuleViolated {@code future-date} after today
   */
  public static LocalDate of(
      @Nullable LocalDate named, @Nullable KpiReading corrected, LocalDate today) {
    if (named == null) {
      return corrected == null ? today : corrected.on();
    }
    if (named.isAfter(today)) {
      throw new RuleViolated(ErrorCode.FUTURE_DATE, "/on");
    }
    return named;
  }
}

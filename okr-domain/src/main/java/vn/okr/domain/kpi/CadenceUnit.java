package vn.okr.domain.kpi;

import java.time.temporal.ChronoUnit;

/** What a cadence counts. */
public enum CadenceUnit {
  /** Days. */
  DAY(ChronoUnit.DAYS),
  /** Weeks of seven days. */
  WEEK(ChronoUnit.WEEKS),
  /** Months of the calendar. */
  MONTH(ChronoUnit.MONTHS);

  private final ChronoUnit length;

  CadenceUnit(ChronoUnit length) {
    this.length = length;
  }

  ChronoUnit length() {
    return length;
  }
}

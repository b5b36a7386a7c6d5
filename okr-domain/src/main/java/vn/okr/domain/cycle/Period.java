package vn.okr.domain.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/**
 * A span of days, both ends within it.
 *
 * @param startsOn the first day
 * @param endsOn the last day, after the first
 */
public record Period(LocalDate startsOn, LocalDate endsOn) {
  /**
   * Checks the order of the days.
   *
   * @throws RuleViolated {@code ends-before-start} unless it ends after it starts
   */
  public Period {
    if (!endsOn.isAfter(startsOn)) {
      throw new RuleViolated(ErrorCode.ENDS_BEFORE_START, "/endsOn");
    }
  }

  /** Whether the day lies within. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /** Whether the other period lies within this one; a period contains itself. */
  public boolean contains(Period other) {
    return includes(other.startsOn) && includes(other.endsOn);
  }

  /** How much of the time from {@code from} to the end is over on {@code today}, within 0..1. */
  public Elapsed elapsed(LocalDate from, LocalDate today) {
    LocalDate begin = from.isAfter(startsOn) ? from : startsOn;
    long all = ChronoUnit.DAYS.between(begin, endsOn);
    long gone = ChronoUnit.DAYS.between(begin, today);
    return all <= 0 ? Elapsed.ALL : new Elapsed(Math.clamp(gone, 0, all), all);
  }
}

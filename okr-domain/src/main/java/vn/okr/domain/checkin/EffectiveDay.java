package vn.okr.domain.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/** Which day a check-in speaks of. */
public final class EffectiveDay {
  private EffectiveDay() {}

  /**
   * The day named, or that of the corrected check-in, or today; the cycle's last day once it is
   * over.
   *
   * @param named the day the caller names; absent for the default
   * @param corrected the check-in being corrected; absent for a plain one
   * @throws RuleViolated {@code future-date} after today; {@code outside-cycle} outside the cycle
   */
  public static LocalDate of(
      @Nullable LocalDate named, @Nullable CheckIn corrected, Period cycle, LocalDate today) {
    LocalDate day = named != null ? named : unnamed(corrected, cycle, today);
    if (day.isAfter(today)) {
      throw new RuleViolated(ErrorCode.FUTURE_DATE, "/on");
    }
    if (!cycle.includes(day)) {
      throw new RuleViolated(ErrorCode.OUTSIDE_CYCLE, "/on");
    }
    return day;
  }

  private static LocalDate unnamed(@Nullable CheckIn corrected, Period cycle, LocalDate today) {
    if (corrected != null) {
      return corrected.on();
    }
    return today.isBefore(cycle.endsOn()) ? today : cycle.endsOn();
  }
}

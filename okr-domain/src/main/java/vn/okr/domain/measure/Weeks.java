package vn.okr.domain.measure;

import java.time.LocalDate;

/**
 * ISO weeks by their Mondays. Walking back through readings, most days share the month of the one
 * before or lie in the week before: counting on from there takes two thirds of the time.
 */
final class Weeks {
  private Weeks() {}

  static LocalDate mondayOf(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  /** The day, counted as {@link LocalDate#toEpochDay} does, from another whose count is known. */
  static long epochDay(LocalDate day, LocalDate known, long knownEpochDay) {
    boolean sameMonth =
        day.getYear() == known.getYear() && day.getMonthValue() == known.getMonthValue();
    return sameMonth
        ? knownEpochDay - known.getDayOfMonth() + day.getDayOfMonth()
        : day.toEpochDay();
  }

  /** The Monday of a day that lies before another Monday, both counted from the epoch. */
  static long mondayOf(long epochDay, long laterMonday) {
    long weekBefore = laterMonday - 7;
    // The epoch's own Monday lay three days before it.
    return epochDay >= weekBefore ? weekBefore : epochDay - Math.floorMod(epochDay + 3, 7);
  }
}

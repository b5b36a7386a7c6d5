package vn.okr.domain.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import vn.okr.domain.shared.InvalidInput;

/**
 * When people are reminded each week, by the clock of the zone they live in.
 *
 * @param day of the week
 * @param time of that day, in whole minutes
 */
public record ReminderTime(DayOfWeek day, LocalTime time) {
  /** Monday at nine: the week begins with what is owed. */
  public static final ReminderTime USUAL = new ReminderTime(DayOfWeek.MONDAY, LocalTime.of(9, 0));

  /**
   * Checks the time.
   *
   * @throws InvalidInput {@code invalid-time} for one with seconds
   */
  public ReminderTime {
    if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
      throw new InvalidInput("invalid-time", Map.of()).under("/reminderTime");
    }
  }

  /** The latest day that, in the zone, has its reminder behind it. */
  public LocalDate latestBy(Instant now, ZoneId zone) {
    LocalDate latest = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(day));
    return on(latest, zone).isAfter(now) ? latest.minusWeeks(1) : latest;
  }

  /** When the reminder of a day comes in a zone; an hour later where the clock skips the time. */
  public Instant on(LocalDate someDay, ZoneId zone) {
    return someDay.atTime(time).atZone(zone).toInstant();
  }
}

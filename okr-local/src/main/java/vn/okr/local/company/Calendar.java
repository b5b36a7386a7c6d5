package vn.okr.local.company;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import vn.okr.domain.cycle.Period;

/**
 * The company's fiscal calendar, laid out so that its story ends today: everyone checks in on
 * Fridays, and the last Friday was the tenth of the running quarter.
 *
 * @param today the story's last day
 */
record Calendar(LocalDate today) {
  private static final int WEEKS_OF_A_QUARTER = 13;
  private static final int WEEKS_OF_A_YEAR = 52;
  private static final int WEEKS_SO_FAR = 10;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int MONDAY_TO_FRIDAY = 4;

  /** The first day of the running quarter, a Monday. */
  private LocalDate runningFrom() {
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY))
        .minusWeeks(WEEKS_SO_FAR - 1)
        .minusDays(MONDAY_TO_FRIDAY);
  }

  /** The quarter before, at the beginning of the year. */
  Period earlierQuarter() {
    return weeks(runningFrom().minusWeeks(WEEKS_OF_A_QUARTER), WEEKS_OF_A_QUARTER);
  }

  Period runningQuarter() {
    return weeks(runningFrom(), WEEKS_OF_A_QUARTER);
  }

  Period year() {
    return weeks(earlierQuarter().startsOn(), WEEKS_OF_A_YEAR);
  }

  /** The check-in days of a quarter until today. */
  List<LocalDate> fridaysOf(Period quarter) {
    return IntStream.range(0, WEEKS_OF_A_QUARTER)
        .mapToObj(week -> quarter.startsOn().plusWeeks(week).plusDays(MONDAY_TO_FRIDAY))
        .filter(friday -> !friday.isAfter(today))
        .toList();
  }

  /** How many weeks of the year had their check-ins until today. */
  int weeksSoFar() {
    return fridaysOf(earlierQuarter()).size() + fridaysOf(runningQuarter()).size();
  }

  private static Period weeks(LocalDate from, int weeks) {
    return new Period(from, from.plusDays((long) weeks * DAYS_OF_A_WEEK - 1));
  }
}

package vn.okr.domain.organisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.okr.domain.cycle.FiscalCalendar;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Violation;

/**
 * What an organisation may set for itself.
 *
 * @param zone where its day begins
 * @param focusLimit most published objectives per owner and cycle (M10), 1 to 1000
 * @param cadenceDays days between two check-ins, 1 to 366
 * @param graceDays days a check-in may be late before it is called outdated, 0 to 366
 * @param onTrackFrom lowest pace that is on track, at most 2, with at most six decimals
 * @param atRiskFrom lowest pace that is at risk, above 0 and below {@code onTrackFrom}
 * @param progressingFrom lowest shown score that is progressing rather than behind
 * @param onCourseFrom lowest shown score that is on course to complete (M15), above {@code
 *     progressingFrom}
 * @param reminders when people are reminded of what they owe
 * @param calendar how its years and quarters lie, and what they are called
 * @param language what those are spoken to in of whom nothing is known
 */
public record OrganisationSettings(
    ZoneId zone,
    int focusLimit,
    int cadenceDays,
    int graceDays,
    BigDecimal onTrackFrom,
    BigDecimal atRiskFrom,
    Score progressingFrom,
    Score onCourseFrom,
    ReminderTime reminders,
    FiscalCalendar calendar,
    SpokenLanguage language) {
  private static final int MOST_OBJECTIVES = 1_000;
  private static final int MOST_DAYS = 366;
  private static final BigDecimal HIGHEST_PACE = BigDecimal.TWO;
  private static final int PACE_PLACES = 6;

  /** What the method advises, in Vietnam's zone. */
  public static final OrganisationSettings DEFAULT =
      new OrganisationSettings(
          ZoneId.of("Asia/Ho_Chi_Minh"),
          5,
          7,
          2,
          new BigDecimal("0.9"),
          new BigDecimal("0.6"),
          Score.ofTenThousandths(3000),
          Score.ofTenThousandths(6000));

  /**
   * Settings that do not contradict themselves.
   *
   * @throws InvalidInput pointing to every field that is out of its range, or whose cut point does
   *     not lie below the one it must lie below ({@code not-below})
   */
  public OrganisationSettings {
    List<Violation> wrong = new ArrayList<>();
    requireRange(focusLimit, 1, MOST_OBJECTIVES, "/focusLimit", wrong);
    requireRange(cadenceDays, 1, MOST_DAYS, "/cadenceDays", wrong);
    requireRange(graceDays, 0, MOST_DAYS, "/graceDays", wrong);
    // So that 0.90 is no other setting than 0.9.
    onTrackFrom = onTrackFrom.stripTrailingZeros();
    atRiskFrom = atRiskFrom.stripTrailingZeros();
    requirePace(onTrackFrom, "/onTrackFrom", wrong);
    requirePace(atRiskFrom, "/atRiskFrom", wrong);
    if (atRiskFrom.compareTo(onTrackFrom) >= 0) {
      wrong.add(Violation.of("/atRiskFrom", "not-below"));
    }
    if (progressingFrom.compareTo(onCourseFrom) >= 0) {
      wrong.add(Violation.of("/progressingFrom", "not-below"));
    }
    if (!wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
  }

  /** Settings with reminders, calendar and language as is usual. */
  public OrganisationSettings(
      ZoneId zone,
      int focusLimit,
      int cadenceDays,
      int graceDays,
      BigDecimal onTrackFrom,
      BigDecimal atRiskFrom,
      Score progressingFrom,
      Score onCourseFrom) {
    this(
        zone,
        focusLimit,
        cadenceDays,
        graceDays,
        onTrackFrom,
        atRiskFrom,
        progressingFrom,
        onCourseFrom,
        ReminderTime.USUAL,
        FiscalCalendar.USUAL,
        SpokenLanguage.VIETNAMESE);
  }

  /** The day it is in the organisation at an instant. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  private static void requireRange(
      int value, int least, int most, String pointer, List<Violation> wrong) {
    if (value < least || value > most) {
      wrong.add(outOfRange(pointer, least, most));
    }
  }

  private static void requirePace(BigDecimal pace, String pointer, List<Violation> wrong) {
    if (pace.signum() <= 0 || pace.compareTo(HIGHEST_PACE) > 0) {
      wrong.add(outOfRange(pointer, BigDecimal.ZERO, HIGHEST_PACE));
    } else if (pace.scale() > PACE_PLACES) {
      wrong.add(new Violation(pointer, "too-many-decimals", Map.of("places", PACE_PLACES)));
    }
  }

  private static Violation outOfRange(String pointer, Object least, Object most) {
    return new Violation(pointer, "out-of-range", Map.of("min", least, "max", most));
  }
}

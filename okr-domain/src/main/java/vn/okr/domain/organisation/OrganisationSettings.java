package vn.okr.domain.organisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.okr.domain.shared.Score;

/**
 * What an organisation may set for itself.
 *
 * @param zone where its day begins
 * @param focusLimit most published objectives per owner and cycle (M10), above 0
 * @param cadenceDays days between two check-ins
 * @param graceDays days a check-in may be late before it is called outdated
 * @param onTrackFrom lowest pace that is on track
 * @param atRiskFrom lowest pace that is at risk, below {@code onTrackFrom}
 * @param progressingFrom lowest shown score that is progressing rather than behind
 * @param onCourseFrom lowest shown score that is on course to complete (M15)
 */
public record OrganisationSettings(
    ZoneId zone,
    int focusLimit,
    int cadenceDays,
    int graceDays,
    BigDecimal onTrackFrom,
    BigDecimal atRiskFrom,
    Score progressingFrom,
    Score onCourseFrom) {
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

  /** Refuses settings that contradict themselves. */
  public OrganisationSettings {
    if (focusLimit < 1 || cadenceDays < 1 || graceDays < 0) {
      throw new IllegalArgumentException("Focus limit and cadence are at least 1, grace 0.");
    }
    if (atRiskFrom.signum() <= 0 || atRiskFrom.compareTo(onTrackFrom) >= 0) {
      throw new IllegalArgumentException("At risk begins above 0 and below on track.");
    }
    if (progressingFrom.compareTo(onCourseFrom) >= 0) {
      throw new IllegalArgumentException("Progressing begins below on course.");
    }
  }

  /** The day it is in the organisation at an instant. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}

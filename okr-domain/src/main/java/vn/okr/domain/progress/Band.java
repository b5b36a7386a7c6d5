package vn.okr.domain.progress;

import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.Score;

/** The label of a score, by the number people see. */
public enum Band {
  /** 0.00: none of it done. */
  NOT_STARTED,
  /** 0.01 to 0.29. */
  BEHIND,
  /** 0.30 to 0.59. */
  PROGRESSING,
  /** 0.60 to 0.99: on the right track to complete (M15). */
  ON_COURSE,
  /** 1.00. */
  COMPLETE;

  /** The band of a score; cut points are the organisation's. */
  public static Band of(Score score, OrganisationSettings settings) {
    int shown = score.shownHundredths();
    if (shown == 0) {
      return NOT_STARTED;
    }
    if (shown == 100) {
      return COMPLETE;
    }
    if (shown >= settings.onCourseFrom().shownHundredths()) {
      return ON_COURSE;
    }
    return shown >= settings.progressingFrom().shownHundredths() ? PROGRESSING : BEHIND;
  }
}

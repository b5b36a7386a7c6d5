package vn.okr.adapters.persistence.objective;

import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.progress.Band;
import vn.okr.domain.shared.Score;

/**
 * Which scores carry a band's label, in ten-thousandths. Bands go by the hundredths people see, so
 * each is a range of scores: half a hundredth below its cut point, and short of exactly 0 and 1.
 *
 * @param from the lowest score
 * @param to the highest score
 */
public record BandRange(int from, int to) {
  private static final int NONE_DONE = 0;
  private static final int ALL_DONE = 10_000;

  /** The scores of a band, under the organisation's cut points. */
  public static BandRange of(Band band, OrganisationSettings settings) {
    int progressing = lowest(settings.progressingFrom());
    int onCourse = lowest(settings.onCourseFrom());
    return switch (band) {
      case NOT_STARTED -> new BandRange(NONE_DONE, NONE_DONE);
      case BEHIND -> new BandRange(NONE_DONE + 1, progressing - 1);
      case PROGRESSING -> new BandRange(progressing, onCourse - 1);
      case ON_COURSE -> new BandRange(onCourse, ALL_DONE - 1);
      case COMPLETE -> new BandRange(ALL_DONE, ALL_DONE);
    };
  }

  /** The condition on the objective called {@code o}. */
  Sql toSql() {
    return Sql.of("o.score between :bandFrom and :bandTo")
        .with("bandFrom", from)
        .with("bandTo", to);
  }

  /** The lowest score that reads as much as the cut point does. */
  private static int lowest(Score cut) {
    int shown = cut.shownHundredths();
    if (shown == 100) {
      return ALL_DONE;
    }
    return shown <= 1 ? NONE_DONE + 1 : shown * 100 - 50;
  }
}

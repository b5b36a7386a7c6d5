package vn.okr.domain.progress;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.Score;

/**
 * Objectives counted together: how many, how many of them not measured, the sum of their scores,
 * and their distribution over bands. Tallies add up, so each objective is looked at once.
 *
 * @param objectives published and closed ones
 * @param unmeasured those of them without a score
 * @param scoreSum sum of the scores, in ten-thousandths
 * @param aligned those that contribute to a goal above (M9)
 * @param bands how many measured objectives lie in each band; bands without any are absent
 */
public record Tally(
    long objectives, long unmeasured, long scoreSum, long aligned, Map<Band, Long> bands) {
  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, Map.of());

  public Tally {
    bands = Map.copyOf(bands);
  }

  /** One objective. */
  public static Tally of(@Nullable Score score, boolean aligned, OrganisationSettings settings) {
    long link = aligned ? 1 : 0;
    return score == null
        ? new Tally(1, 1, 0, link, Map.of())
        : new Tally(1, 0, score.tenThousandths(), link, Map.of(Band.of(score, settings), 1L));
  }

  /** Both together. */
  public Tally plus(Tally other) {
    if (objectives == 0 || other.objectives == 0) {
      return objectives == 0 ? other : this;
    }
    Map<Band, Long> sum = new EnumMap<>(Band.class);
    sum.putAll(bands);
    other.bands.forEach((band, count) -> sum.merge(band, count, Long::sum));
    return new Tally(
        objectives + other.objectives,
        unmeasured + other.unmeasured,
        scoreSum + other.scoreSum,
        aligned + other.aligned,
        sum);
  }

  /** The plain average of the measured ones (M12); null when there are none. */
  public @Nullable Score progress() {
    long measured = objectives - unmeasured;
    return measured == 0 ? null : Score.ofTenThousandths((int) halfUp(scoreSum, measured));
  }

  private static long halfUp(long sum, long count) {
    return (2 * sum + count) / (2 * count);
  }
}

package vn.okr.adapters.persistence.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.shared.Score;

/** Scores as columns keep them, in whole ten-thousandths; confidence as it is. */
final class Scores {
  private Scores() {}

  static @Nullable Score toScore(@Nullable Integer tenThousandths) {
    return tenThousandths == null ? null : Score.ofTenThousandths(tenThousandths);
  }

  static @Nullable Integer number(@Nullable Score score) {
    return score == null ? null : (Integer) score.tenThousandths();
  }

  static @Nullable Integer number(@Nullable Confidence confidence) {
    return confidence == null ? null : (Integer) confidence.value();
  }
}

package vn.okr.domain.objective;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Score;

/**
 * What an objective gives to those it contributes to.
 *
 * @param counts whether it gives anything
 * @param score absent while not measured
 */
record Contribution(boolean counts, @Nullable Score score) {

  /**
   * Whether those it contributes to must follow: its score moved, or it began or ceased to count.
   */
  boolean differsFrom(Contribution before) {
    return counts != before.counts || (counts && !Objects.equals(score, before.score));
  }
}

package vn.okr.testkit.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Score;

/** {@code sum(weight * score) / sum(weight)} over what is measured, half up to four decimals. */
public final class PlainAverage {
  private static final int PLACES = 4;

  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal weights = BigDecimal.ZERO;

  /** Adds one score; what is not measured stays out. */
  public void add(@Nullable BigDecimal score, BigDecimal weight) {
    if (score != null) {
      sum = sum.add(score.multiply(weight));
      weights = weights.add(weight);
    }
  }

  /** The average; absent when nothing with a weight above 0 is measured. */
  public @Nullable BigDecimal value() {
    return weights.signum() == 0 ? null : rounded(sum, weights);
  }

  static BigDecimal rounded(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, PLACES, RoundingMode.HALF_UP);
  }

  /** The domain's score with all its places, to be compared with. */
  public static @Nullable BigDecimal of(@Nullable Score score) {
    return score == null ? null : score.toDecimal().setScale(PLACES, RoundingMode.UNNECESSARY);
  }
}

package vn.okr.domain.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Gathers scores with their weights and gives their average (M15). What is not measured is passed
 * over, and so is weight 0. Not thread-safe.
 */
public final class WeightedAverage {
  private long sum;
  private long weights;
  private @Nullable BigInteger largeSum;

  /** Adds a score, or nothing when there is none. */
  public WeightedAverage add(@Nullable Score score, Weight weight) {
    if (score == null || !weight.counts()) {
      return this;
    }
    long product = weight.tenThousandths() * score.tenThousandths();
    weights = Math.addExact(weights, weight.tenThousandths());
    if (largeSum == null && sum <= Long.MAX_VALUE - product) {
      sum += product;
    } else {
      BigInteger before = largeSum == null ? BigInteger.valueOf(sum) : largeSum;
      largeSum = before.add(BigInteger.valueOf(product));
    }
    return this;
  }

  /** The average, half up to four decimals; null when nothing measured had a weight above 0. */
  public @Nullable Score value() {
    if (weights == 0) {
      return null;
    }
    if (largeSum == null && sum <= Long.MAX_VALUE / 2 - weights) {
      return Score.ofTenThousandths((int) ((2 * sum + weights) / (2 * weights)));
    }
    BigInteger exact = largeSum == null ? BigInteger.valueOf(sum) : largeSum;
    return Score.ofTenThousandths(
        new BigDecimal(exact)
            .divide(BigDecimal.valueOf(weights), 0, RoundingMode.HALF_UP)
            .intValueExact());
  }
}

package vn.okr.domain.shared;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How much something counts in an average: 0 to 10^9, at most four decimals.
 *
 * @param tenThousandths the weight in units of 0.0001
 */
public record Weight(long tenThousandths) {
  /** The default: every key result counts alike, which gives the method's plain average (M15). */
  public static final Weight ONE = new Weight(FixedPoint.ONE);

  private static final long LIMIT = 10_000_000_000_000L;

  public Weight {
    if (tenThousandths < 0 || tenThousandths > LIMIT) {
      throw new IllegalArgumentException("A weight lies in 0..10^9.");
    }
  }

  /**
   * The weight of a decimal.
   *
   * @throws InvalidInput outside 0..10^9 or with more than four decimals
   */
  public static Weight of(BigDecimal value) {
    return new Weight(FixedPoint.parse(value, 0, LIMIT));
  }

  /**
   * A weight that must count, for links and milestones.
   *
   * @throws InvalidInput also for 0
   */
  public static Weight positive(BigDecimal value) {
    Weight weight = of(value);
    if (!weight.counts()) {
      throw new InvalidInput("not-positive", Map.of());
    }
    return weight;
  }

  /** A whole weight. */
  public static Weight of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /** Whether it moves an average at all. */
  public boolean counts() {
    return tenThousandths > 0;
  }

  /** The same weight as a decimal without trailing zeros. */
  public BigDecimal toDecimal() {
    return FixedPoint.toDecimal(tenThousandths);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}

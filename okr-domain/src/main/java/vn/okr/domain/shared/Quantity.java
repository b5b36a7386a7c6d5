package vn.okr.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A measured or aimed-at value: exact, within plus or minus 10^14, at most four decimals.
 *
 * @param tenThousandths the value in units of 0.0001
 */
public record Quantity(long tenThousandths) implements Comparable<Quantity> {
  private static final long LIMIT = 1_000_000_000_000_000_000L;

  public Quantity {
    if (tenThousandths < -LIMIT || tenThousandths > LIMIT) {
      throw new IllegalArgumentException("A quantity lies within 10^14.");
    }
  }

  /**
   * The quantity of a decimal.
   *
   * @throws InvalidInput beyond 10^14 or with more than four decimals
   */
  public static Quantity of(BigDecimal value) {
    return new Quantity(FixedPoint.parse(value, -LIMIT, LIMIT));
  }

  /** The quantity of a decimal written as text. */
  public static Quantity of(String value) {
    return of(new BigDecimal(value));
  }

  /** The same value as a decimal without trailing zeros. */
  public BigDecimal toDecimal() {
    return FixedPoint.toDecimal(tenThousandths);
  }

  /**
   * The share of the way from {@code start} to {@code target} that is done here, cut to 0..1. One
   * rule for both directions.
   */
  public Score shareOfWay(Quantity start, Quantity target) {
    long way = target.tenThousandths - start.tenThousandths;
    long done = tenThousandths - start.tenThousandths;
    if (way < 0) {
      way = -way;
      done = -done;
    }
    if (done <= 0) {
      return Score.ZERO;
    }
    return done >= way ? Score.ONE : Score.ofTenThousandths(FixedPoint.share(done, way));
  }

  /** As {@link #shareOfWay}, but not cut: below 0 the wrong way, above 1 beyond the target. */
  public BigDecimal rawShareOfWay(Quantity start, Quantity target) {
    long way = target.tenThousandths - start.tenThousandths;
    long done = tenThousandths - start.tenThousandths;
    return BigDecimal.valueOf(done)
        .divide(BigDecimal.valueOf(way), FixedPoint.PLACES, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Quantity other) {
    return Long.compare(tenThousandths, other.tenThousandths);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}

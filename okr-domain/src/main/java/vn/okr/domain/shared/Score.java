package vn.okr.domain.shared;

import java.math.BigDecimal;

/**
 * How much of a goal is reached, 0 to 1 with four decimals (M15). Where something is not measured
 * there is no score at all, which is neither 0 nor 1.
 *
 * @param tenThousandths the score in units of 0.0001, 0 to 10000
 */
public record Score(int tenThousandths) implements Comparable<Score> {
  /** None of it was done. */
  public static final Score ZERO = new Score(0);

  /** Complete. */
  public static final Score ONE = new Score((int) FixedPoint.ONE);

  public Score {
    if (tenThousandths < 0 || tenThousandths > FixedPoint.ONE) {
      throw new IllegalArgumentException("A score lies in 0..1.");
    }
  }

  /** The score of so many ten-thousandths, 0 to 10000. */
  public static Score ofTenThousandths(int tenThousandths) {
    return switch (tenThousandths) {
      case 0 -> ZERO;
      case 10_000 -> ONE;
      default -> new Score(tenThousandths);
    };
  }

  /**
   * The score of a decimal.
   *
   * @throws InvalidInput outside 0..1 or with more than four decimals
   */
  public static Score of(BigDecimal value) {
    return ofTenThousandths((int) FixedPoint.parse(value, 0, FixedPoint.ONE));
  }

  /** The share of a part in a whole, rounded half up; the part is at most the whole. */
  public static Score ofShare(long part, long whole) {
    return ofTenThousandths(FixedPoint.share(part, whole));
  }

  /**
   * The score people see, in hundredths: half up, but never 100 unless exactly 1 and never 0 unless
   * exactly 0, so that nothing unfinished reads complete.
   */
  public int shownHundredths() {
    int rounded = (tenThousandths + 50) / 100;
    if (rounded == 0 && tenThousandths > 0) {
      return 1;
    }
    return rounded == 100 && tenThousandths < FixedPoint.ONE ? 99 : rounded;
  }

  /** The same score as a decimal without trailing zeros. */
  public BigDecimal toDecimal() {
    return FixedPoint.toDecimal(tenThousandths);
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(tenThousandths, other.tenThousandths);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}

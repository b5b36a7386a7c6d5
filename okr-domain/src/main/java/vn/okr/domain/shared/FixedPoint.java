package vn.okr.domain.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Exact decimals with four places, kept as whole ten-thousandths. Every number of the product fits
 * a {@code long} this way, so that scoring neither rounds on the way nor leaves garbage behind.
 */
final class FixedPoint {
  static final int PLACES = 4;
  static final long ONE = 10_000;

  /**
   * Up to here {@code 2 * n * ONE + d} stays below 2^63 for every denominator d below 2 * 10^18.
   */
  private static final long SAFE_NUMERATOR = 300_000_000_000_000L;

  private FixedPoint() {}

  /** Whole ten-thousandths of a decimal; refuses more places, and values outside the bounds. */
  static long parse(BigDecimal value, long smallest, long largest) {
    // Digits before the point first: 1e999 must be refused before anything expands or strips it.
    long digits = (long) value.precision() - value.scale();
    if (value.signum() != 0 && digits > 18 - PLACES + 1) {
      throw outOfRange(smallest, largest);
    }
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (plain.scale() > PLACES) {
      throw new InvalidInput("too-many-decimals", Map.of("places", PLACES));
    }
    BigInteger scaled = plain.setScale(PLACES).unscaledValue();
    if (scaled.compareTo(BigInteger.valueOf(smallest)) < 0
        || scaled.compareTo(BigInteger.valueOf(largest)) > 0) {
      throw outOfRange(smallest, largest);
    }
    return scaled.longValueExact();
  }

  /** The decimal of so many ten-thousandths, without trailing zeros after the point. */
  static BigDecimal toDecimal(long tenThousandths) {
    BigDecimal plain = BigDecimal.valueOf(tenThousandths, PLACES).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /**
   * A share in ten-thousandths, half up.
   *
   * @param part at least 0, at most {@code whole}
   * @param whole above 0
   */
  static int share(long part, long whole) {
    long numerator = part;
    long denominator = whole;
    if (numerator > SAFE_NUMERATOR && numerator % ONE == 0 && denominator % ONE == 0) {
      numerator /= ONE;
      denominator /= ONE;
    }
    if (numerator <= SAFE_NUMERATOR) {
      return (int) ((2 * numerator * ONE + denominator) / (2 * denominator));
    }
    return new BigDecimal(part)
        .multiply(BigDecimal.valueOf(ONE))
        .divide(new BigDecimal(whole), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static InvalidInput outOfRange(long smallest, long largest) {
    return new InvalidInput(
        "out-of-range", Map.of("min", toDecimal(smallest), "max", toDecimal(largest)));
  }
}

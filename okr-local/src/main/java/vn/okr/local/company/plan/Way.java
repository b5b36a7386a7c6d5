package vn.okr.local.company.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A value's way from a start to an end: better one week, worse another, and exactly there at last.
 *
 * @param decimals how finely it is read
 */
record Way(BigDecimal from, BigDecimal to, int decimals) {
  /** Hundredths of the way by which the weeks run ahead or stay behind. */
  private static final List<Integer> WOBBLE = List.of(0, -3, 2, -1, 3, -2, 1);

  private static final int SHARE_DECIMALS = 6;

  BigDecimal valueIn(int week, int weeks) {
    if (week == weeks) {
      return to;
    }
    BigDecimal share =
        BigDecimal.valueOf(week)
            .divide(BigDecimal.valueOf(weeks), SHARE_DECIMALS, RoundingMode.HALF_UP)
            .add(BigDecimal.valueOf(WOBBLE.get(week % WOBBLE.size()), 2))
            .max(BigDecimal.ZERO);
    return from.add(to.subtract(from).multiply(share)).setScale(decimals, RoundingMode.HALF_UP);
  }
}

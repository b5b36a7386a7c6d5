package vn.okr.testkit.plain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Elapsed;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.KeyResult;

/**
 * {@code sum(weight * score) / sum(weight * expected)} over the measured key results that are in.
 */
public final class PlainPace {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private PlainPace() {}

  /**
   * The pace.
   *
   * @param open the key results that are not dropped
   * @param elapsed how much of the time is over; nothing is said of its first tenth
   * @return absent when nothing is expected yet
   */
  public static @Nullable BigDecimal of(Ambition ambition, List<KeyResult> open, Elapsed elapsed) {
    BigDecimal gone = BigDecimal.valueOf(elapsed.gone());
    BigDecimal all = BigDecimal.valueOf(elapsed.all());
    if (gone.compareTo(all.multiply(TENTH)) < 0) {
      return null;
    }
    BigDecimal reached = BigDecimal.ZERO;
    // Times the days in all, so that only the last step divides.
    BigDecimal expected = BigDecimal.ZERO;
    for (KeyResult keyResult : open) {
      BigDecimal score = PlainAverage.of(keyResult.score());
      if (score != null && !isUndone(keyResult, score)) {
        BigDecimal weight = keyResult.definition().weight().toDecimal();
        boolean steady = keyResult.definition().measure() instanceof Keep;
        reached = reached.add(weight.multiply(score));
        expected = expected.add(weight.multiply(goal(ambition)).multiply(steady ? all : gone));
      }
    }
    return expected.signum() == 0 ? null : PlainAverage.rounded(reached.multiply(all), expected);
  }

  private static BigDecimal goal(Ambition ambition) {
    return ambition == Ambition.COMMITTED ? BigDecimal.ONE : new BigDecimal("0.7");
  }

  private static boolean isUndone(KeyResult keyResult, BigDecimal score) {
    return keyResult.definition().measure() instanceof Binary && score.signum() == 0;
  }
}

package vn.okr.domain.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Elapsed;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.PaceBasis;

/**
 * What was reached by now against what is expected by now.
 *
 * @param achieved sum of weight times score
 * @param expected sum of weight times what is expected, above 0
 * @param value their ratio, half up to four decimals; 1 is exactly on time
 */
public record Pace(BigDecimal achieved, BigDecimal expected, BigDecimal value) {
  private static final int PLACES = 4;

  /** The pace, or null when nothing measured has one. */
  static @Nullable Pace of(PaceBasis basis, Ambition ambition, Elapsed elapsed) {
    if (!basis.hasPace() || (elapsed.gone() == 0 && basis.steadyWeight() == 0)) {
      return null;
    }
    BigDecimal all = BigDecimal.valueOf(elapsed.all());
    // Both sides stay multiplied by the days in all, so that nothing is rounded before the end.
    BigDecimal expectedByDays =
        BigDecimal.valueOf(basis.timedWeight(), PLACES)
            .multiply(BigDecimal.valueOf(elapsed.gone()))
            .add(BigDecimal.valueOf(basis.steadyWeight(), PLACES).multiply(all))
            .multiply(BigDecimal.valueOf(ambition.goalTenths(), 1));
    BigDecimal achieved = BigDecimal.valueOf(basis.achieved(), 2 * PLACES);
    BigDecimal value = achieved.multiply(all).divide(expectedByDays, PLACES, RoundingMode.HALF_UP);
    BigDecimal expected = expectedByDays.divide(all, 2 * PLACES, RoundingMode.HALF_UP);
    return new Pace(achieved, expected, value);
  }
}

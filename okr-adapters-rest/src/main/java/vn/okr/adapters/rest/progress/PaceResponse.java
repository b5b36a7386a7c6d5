package vn.okr.adapters.rest.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.okr.application.progress.ObjectiveExplanation;
import vn.okr.domain.cycle.Elapsed;
import vn.okr.domain.progress.Pace;

/**
 * How the pace came about.
 *
 * @param value achieved by expected
 * @param achieved sum of weight times score
 * @param expected sum of weight times what is expected by now
 * @param goal what is expected at the end: 1 for committed, 0.7 for aspirational
 * @param elapsed the part of the time that is over
 */
public record PaceResponse(
    BigDecimal value,
    BigDecimal achieved,
    BigDecimal expected,
    BigDecimal goal,
    ElapsedDays elapsed) {
  /** Days gone by, of all days; their ratio is exact. */
  public record ElapsedDays(long gone, long all) {}

  static @Nullable PaceResponse of(ObjectiveExplanation explanation) {
    Pace pace = explanation.objective().pace();
    if (pace == null) {
      return null;
    }
    Elapsed elapsed = explanation.elapsed();
    return new PaceResponse(
        pace.value(),
        plain(pace.achieved()),
        plain(pace.expected()),
        goal(explanation),
        new ElapsedDays(elapsed.gone(), elapsed.all()));
  }

  private static BigDecimal goal(ObjectiveExplanation explanation) {
    int tenths = explanation.objective().facts().objective().definition().ambition().goalTenths();
    return plain(BigDecimal.valueOf(tenths, 1));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

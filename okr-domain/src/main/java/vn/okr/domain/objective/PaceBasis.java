package vn.okr.domain.objective;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;

/**
 * What the key results of an objective add up to, as far as its pace and status need it. Changes
 * with check-ins only, not with time, so that it can be stored and a list filtered by status.
 *
 * @param score the objective's score; absent while not measured
 * @param achieved sum of weight times score over the key results with a pace, in units of 10^-8
 * @param timedWeight weights of those expected to grow with time, in units of 10^-4
 * @param steadyWeight weights of those expected to be kept all the time, in units of 10^-4
 * @param lowestConfidence the lowest confidence among binary key results that count and are not
 *     done yet; absent when none was given
 * @param quietSince the earliest day from which a check-in is owed; absent when none is
 */
public record PaceBasis(
    @Nullable Score score,
    long achieved,
    long timedWeight,
    long steadyWeight,
    @Nullable Confidence lowestConfidence,
    @Nullable LocalDate quietSince) {

  /** The basis of one key result by itself, whatever it weighs in its objective. */
  public static PaceBasis of(KeyResult keyResult) {
    Sum sum = new Sum();
    sum.add(keyResult, Weight.ONE);
    return sum.toBasis(keyResult.score());
  }

  /** The basis of an objective; dropped key results must have been left out. */
  static PaceBasis of(List<KeyResult> keyResults, @Nullable Score score) {
    Sum sum = new Sum();
    keyResults.forEach(keyResult -> sum.add(keyResult, keyResult.definition().weight()));
    return sum.toBasis(score);
  }

  /** Whether anything measured has a pace; else only undone binaries may speak. */
  public boolean hasPace() {
    return timedWeight + steadyWeight > 0;
  }

  private static final class Sum {
    private long achieved;
    private long timed;
    private long steady;
    private @Nullable Confidence lowest;
    private @Nullable LocalDate quietSince;

    void add(KeyResult keyResult, Weight weight) {
      if (keyResult.owesCheckIns()) {
        quietSince = earlier(quietSince, keyResult.lastSign());
      }
      Score score = keyResult.score();
      if (score == null || !weight.counts()) {
        return;
      }
      if (keyResult.isUndoneBinary()) {
        lowest = lower(lowest, keyResult.confidence());
        return;
      }
      achieved += weight.tenThousandths() * score.tenThousandths();
      if (keyResult.definition().measure() instanceof Keep) {
        steady += weight.tenThousandths();
      } else {
        timed += weight.tenThousandths();
      }
    }

    PaceBasis toBasis(@Nullable Score score) {
      return new PaceBasis(score, achieved, timed, steady, lowest, quietSince);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
      if (a == null || b == null) {
        return a == null ? b : a;
      }
      return a.isBefore(b) ? a : b;
    }

    private static @Nullable Confidence lower(@Nullable Confidence a, @Nullable Confidence b) {
      if (a == null || b == null) {
        return a == null ? b : a;
      }
      return a.value() <= b.value() ? a : b;
    }
  }
}

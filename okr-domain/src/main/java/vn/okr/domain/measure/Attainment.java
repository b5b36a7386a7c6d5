package vn.okr.domain.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;

/**
 * What the readings of a key result amount to.
 *
 * @param current the last value read, or the start; absent for measures without a value
 * @param milestonesDone the milestones done; empty for other measures
 * @param score absent while not measured
 */
public record Attainment(
    @Nullable Quantity current, Set<MilestoneId> milestonesDone, @Nullable Score score) {
  /** Nothing is known yet. */
  public static final Attainment NOT_MEASURED = new Attainment(null, Set.of(), null);

  /** A score and nothing more to say. */
  public static Attainment of(@Nullable Score score) {
    return new Attainment(null, Set.of(), score);
  }
}

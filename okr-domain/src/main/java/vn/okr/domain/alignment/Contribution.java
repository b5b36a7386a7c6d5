package vn.okr.domain.alignment;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;
import vn.okr.domain.shared.WeightedAverage;

/**
 * What an objective adds to an aligned key result above it. Only published and closed objectives
 * contribute.
 *
 * @param score the objective's score; absent while not measured
 */
public record Contribution(ObjectiveId objective, @Nullable Score score, Weight weight) {

  /** The score of the key result: their weighted average; null when none is measured. */
  public static @Nullable Score scoreOf(Collection<Contribution> contributions) {
    WeightedAverage average = new WeightedAverage();
    contributions.forEach(one -> average.add(one.score(), one.weight()));
    return average.value();
  }
}

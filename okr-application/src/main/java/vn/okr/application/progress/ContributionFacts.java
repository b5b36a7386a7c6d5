package vn.okr.application.progress;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;

/**
 * An objective linked to a key result, counted or not; drafts are never among them.
 *
 * @param score absent while not measured
 */
public record ContributionFacts(
    ObjectiveId objective,
    String title,
    String ownerName,
    ObjectiveState state,
    LinkKind kind,
    @Nullable Score score,
    Weight weight) {
  /** Whether it counts in the score of an aligned key result. */
  public boolean counts() {
    return kind == LinkKind.CONTRIBUTES && state != ObjectiveState.DROPPED && score != null;
  }
}

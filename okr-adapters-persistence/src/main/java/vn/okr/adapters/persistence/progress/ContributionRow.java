package vn.okr.adapters.persistence.progress;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.progress.ContributionFacts;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;

/** An objective linked to a key result. */
record ContributionRow(
    UUID keyResultId,
    UUID objectiveId,
    String title,
    String ownerName,
    String state,
    String kind,
    @Nullable Integer score,
    BigDecimal weight) {
  KeyResultId target() {
    return new KeyResultId(keyResultId);
  }

  ContributionFacts toFacts() {
    return new ContributionFacts(
        new ObjectiveId(objectiveId),
        title,
        ownerName,
        ObjectiveState.valueOf(state),
        LinkKind.valueOf(kind),
        score == null ? null : Score.ofTenThousandths(score),
        Weight.of(weight));
  }
}

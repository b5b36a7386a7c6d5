package vn.okr.application.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Ids;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/**
 * A key result to be made.
 *
 * @param ownerId who checks in beside the objective's owner; absent for nobody else
 * @param startingConfidence how sure its owner is at the start (M3); absent if not asked
 */
public record NewKeyResult(
    Title title,
    MeasureInput measure,
    Weight weight,
    @Nullable PersonId ownerId,
    @Nullable Confidence startingConfidence) {

  /** One that is defined like another; its milestones are its own. */
  static NewKeyResult like(KeyResult.Definition other) {
    return new NewKeyResult(
        other.title(),
        MeasureInput.like(other.measure()),
        other.weight(),
        other.ownerId(),
        other.startingConfidence());
  }

  KeyResult toKeyResult(Ids ids) {
    return KeyResult.fresh(
        new KeyResultId(ids.next()),
        new KeyResult.Definition(
            title, measure.toMeasure(ids, null), weight, ownerId, startingConfidence));
  }
}

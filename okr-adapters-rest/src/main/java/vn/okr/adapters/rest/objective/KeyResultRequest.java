package vn.okr.adapters.rest.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.objective.NewKeyResult;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** A key result to be made; it weighs 1 unless it says otherwise. */
public record KeyResultRequest(
    Title title,
    MeasureRequest measure,
    @Nullable Weight weight,
    @Nullable PersonId ownerId,
    @Nullable Confidence startingConfidence) {
  NewKeyResult toCommand() {
    return new NewKeyResult(
        title,
        measureInput(measure),
        weight == null ? Weight.ONE : weight,
        ownerId,
        startingConfidence);
  }

  /** The measure, its refusals pointing to where it stands in a key result. */
  static MeasureInput measureInput(MeasureRequest measure) {
    try {
      return measure.toInput();
    } catch (OkrException refused) {
      throw refused.under("/measure");
    }
  }
}

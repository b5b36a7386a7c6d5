package vn.okr.adapters.rest.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.objective.ShapeKeyResults;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** What is to change about a key result; the measure is replaced whole. */
public record KeyResultPatch(
    Patch<Title> title,
    Patch<MeasureRequest> measure,
    Patch<Weight> weight,
    Patch<@Nullable PersonId> ownerId,
    Patch<@Nullable Confidence> startingConfidence,
    @Nullable Note reason) {
  ShapeKeyResults.KeyResultEdit toCommand() {
    MeasureRequest asked = measure.orNone(null);
    Patch<MeasureInput> newMeasure =
        asked == null ? Patch.keep() : Patch.to(KeyResultRequest.measureInput(asked));
    return new ShapeKeyResults.KeyResultEdit(
        title, newMeasure, weight, ownerId, startingConfidence, reason);
  }
}

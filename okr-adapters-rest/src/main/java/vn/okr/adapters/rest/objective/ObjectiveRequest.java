package vn.okr.adapters.rest.objective;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.Refusals;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.NewKeyResult;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;

/** An objective to be drafted (M1). */
public record ObjectiveRequest(
    CycleId cycleId,
    OwnerRequest owner,
    Title title,
    @Nullable Note description,
    Ambition ambition,
    @AtMost(KeyResults.LIMIT) @Nullable List<KeyResultRequest> keyResults,
    @AtMost(LinkRequest.MOST) @Nullable List<LinkRequest> alignments) {
  DraftObjectives.NewObjective toCommand() {
    return new DraftObjectives.NewObjective(
        cycleId,
        owner.toOwner(),
        new Objective.Definition(title, description, ambition),
        keyResults == null ? List.of() : toKeyResults(keyResults),
        alignments == null ? List.of() : alignments.stream().map(LinkRequest::toLink).toList());
  }

  private static List<NewKeyResult> toKeyResults(List<KeyResultRequest> requests) {
    List<NewKeyResult> made = new ArrayList<>();
    Refusals refusals = new Refusals();
    for (int i = 0; i < requests.size(); i++) {
      KeyResultRequest request = requests.get(i);
      refusals.gather("/keyResults/" + i, () -> made.add(request.toCommand()));
    }
    refusals.throwIfAny();
    return made;
  }
}

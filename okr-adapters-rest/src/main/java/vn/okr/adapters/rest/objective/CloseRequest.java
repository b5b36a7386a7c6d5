package vn.okr.adapters.rest.objective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;

/** Grades that differ from what the scores propose, and what was learned (M15). */
public record CloseRequest(
    @AtMost(100) @Nullable List<GradeRequest> grades,
    Note worked,
    Note hindered,
    Note change,
    @Nullable Note missReason) {
  /** A grade for one key result. */
  public record GradeRequest(KeyResultId keyResultId, Score grade, @Nullable Note reason) {}

  Grading toCommand() {
    List<GradeRequest> given = grades == null ? List.of() : grades;
    return new Grading(
        given.stream()
            .map(one -> new Grading.Proposal(one.keyResultId(), one.grade(), one.reason()))
            .toList(),
        new Closure.Reflection(worked, hindered, change, missReason));
  }
}

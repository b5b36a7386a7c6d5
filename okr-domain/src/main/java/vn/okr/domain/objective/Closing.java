package vn.okr.domain.objective;

import java.util.Objects;
import java.util.stream.Collectors;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Score;

/**
 * The end of an objective by the rules of grading (M15).
 *
 * @param keyResults with their grades
 * @param closure what the grades amount to, and what was learned
 */
record Closing(KeyResults keyResults, Closure closure) {

  /**
   * Grades the open key results, and with them the objective.
   *
   * @throws RuleViolated when a grade is out of range or lacks its reason, names a key result that
   *     is not graded here, or a committed miss goes unexplained
   */
  static Closing of(KeyResults keyResults, Ambition ambition, Grading grading) {
    grading.requireAbout(
        keyResults.open().stream().map(KeyResult::id).collect(Collectors.toUnmodifiableSet()));
    KeyResults graded = keyResults.mapOpen(k -> k.graded(grading.gradeOf(k)));
    Score grade = Objects.requireNonNull(graded.score(), "every open key result is graded");
    Outcome outcome = ambition.outcome(grade);
    if (outcome == Outcome.MISSED && grading.reflection().missReason() == null) {
      throw new RuleViolated(ErrorCode.REASON_REQUIRED, "/missReason");
    }
    return new Closing(graded, new Closure(grade, outcome, grading.reflection()));
  }
}

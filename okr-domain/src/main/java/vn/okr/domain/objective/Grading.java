package vn.okr.domain.objective;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Score;

/**
 * What the closer says about an objective's key results.
 *
 * @param proposals a grade for each key result that moves; the others get what their score proposes
 */
public record Grading(List<Proposal> proposals, Closure.Reflection reflection) {

  /**
   * A grade for one key result.
   *
   * @param grade at most 0.1 away from its score
   * @param reason needed when it differs from the score
   */
  public record Proposal(KeyResultId keyResult, Score grade, @Nullable Note reason) {}

  public Grading {
    proposals = List.copyOf(proposals);
  }

  /**
   * Every key result named must be one of those that count, and be named once.
   *
   * @throws RuleViolated {@code unknown-reference} or {@code grades-incomplete}
   */
  void requireAbout(Set<KeyResultId> gradable) {
    Set<KeyResultId> seen = new HashSet<>();
    for (int i = 0; i < proposals.size(); i++) {
      KeyResultId named = proposals.get(i).keyResult();
      String pointer = "/grades/" + i + "/keyResultId";
      if (!gradable.contains(named)) {
        throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, pointer);
      }
      if (!seen.add(named)) {
        throw new RuleViolated(ErrorCode.GRADES_INCOMPLETE, pointer);
      }
    }
  }

  /** The grade of one key result: the one proposed for it, or what its score proposes. */
  Grade gradeOf(KeyResult keyResult) {
    for (int i = 0; i < proposals.size(); i++) {
      Proposal proposal = proposals.get(i);
      if (proposal.keyResult().equals(keyResult.id())) {
        try {
          return Grade.given(keyResult.proposedGrade(), proposal.grade(), proposal.reason());
        } catch (OkrException refused) {
          throw refused.under("/grades/" + i);
        }
      }
    }
    return new Grade(keyResult.proposedGrade(), null);
  }
}

package vn.okr.adapters.web.talk;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.talk.Comment;

/** Where the page of a goal is, below the root. */
final class GoalAddress {
  private GoalAddress() {}

  static String of(ObjectiveId objective, @Nullable KeyResultId keyResult) {
    return keyResult == null
        ? "/objectives/" + objective.value()
        : "/key-results/" + keyResult.value();
  }

  static String of(Comment comment) {
    return of(comment.objectiveId(), comment.keyResultId());
  }
}

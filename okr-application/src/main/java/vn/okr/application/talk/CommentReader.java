package vn.okr.application.talk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.talk.CommentId;

/** Reads comments for showing; every method costs one statement. */
public interface CommentReader {
  /** The comment, if there is one. */
  Optional<CommentView> find(CommentId id);

  /**
   * The comments that began a thread on a goal, in the order they were written or the other way.
   *
   * @param keyResult those on this key result of the objective; absent for those on the objective
   *     itself
   */
  Page<CommentView> threads(
      ObjectiveId objective, @Nullable KeyResultId keyResult, PageRequest request);

  /** The answers in a thread in the order they were written. */
  Page<CommentView> answers(CommentId thread, PageRequest request);

  /** The latest answers in each thread, at most so many of each, in the order of all their ids. */
  List<CommentView> latestAnswers(Collection<CommentId> threads, int mostEach);
}

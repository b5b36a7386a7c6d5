package vn.okr.application.talk;

import java.util.List;

/**
 * A thread as a page shows it.
 *
 * @param opening the comment that began it
 * @param latest the latest answers, in the order they were written
 */
public record CommentThread(CommentView opening, List<CommentView> latest) {
  public CommentThread {
    latest = List.copyOf(latest);
  }

  /** How many answers came before the latest ones. */
  public long earlier() {
    return opening.answers() - latest.size();
  }
}

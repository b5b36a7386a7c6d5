package vn.okr.application.port;

import java.util.Optional;
import vn.okr.domain.shared.Stale;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;

/** Keeps comments; a draft that is deleted takes those on it along. */
public interface Comments {
  /** The comment, if there is one. */
  Optional<Comment> find(CommentId id);

  /** Adds a new comment. */
  void add(Comment comment);

  /**
   * Replaces a comment by the next revision.
   *
   * @throws Stale when the stored revision is not the one before
   */
  void save(Comment comment);
}

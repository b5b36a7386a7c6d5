package vn.okr.adapters.persistence.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.okr.adapters.persistence.shared.Broken;
import vn.okr.application.port.Comments;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;

@ApplicationScoped
class PostgresComments implements Comments {
  private final CommentRepository comments;

  PostgresComments(CommentRepository comments) {
    this.comments = comments;
  }

  @Override
  public Optional<Comment> find(CommentId id) {
    return comments.letGoFirst(comments.list("id = ?1", id.value())).map(CommentMapping::toComment);
  }

  /** Written at once: the draft it is on may be deleted in this very moment. */
  @Override
  public void add(Comment comment) {
    CommentEntity entity = new CommentEntity();
    CommentMapping.write(comment, entity);
    try {
      comments.persistAndFlush(entity);
    } catch (ConstraintViolationException violation) {
      throw Broken.REFERENCE.as(new NotFound(), violation);
    }
  }

  @Override
  public void save(Comment comment) {
    CommentMapping.write(
        comment,
        comments.lockAt(comment.id().value(), comment.revision() - 1, stored -> stored.revision));
  }
}

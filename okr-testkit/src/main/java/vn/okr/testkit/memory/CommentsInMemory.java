package vn.okr.testkit.memory;

import java.util.Optional;
import vn.okr.application.port.Comments;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Stale;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;

/** Comments of a company in memory. */
public final class CommentsInMemory implements Comments {
  private final Company company;

  /** Comments of the company. */
  public CommentsInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<Comment> find(CommentId id) {
    return company.comments.find(id);
  }

  @Override
  public void add(Comment comment) {
    if (!company.objectives.has(comment.objectiveId())) {
      throw new NotFound();
    }
    company.comments.put(comment.id(), comment);
  }

  @Override
  public void save(Comment comment) {
    if (find(comment.id()).filter(old -> old.revision() == comment.revision() - 1).isEmpty()) {
      throw new Stale();
    }
    company.comments.put(comment.id(), comment);
  }
}

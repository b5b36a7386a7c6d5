package vn.okr.adapters.web.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.talk.CommentView;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.talk.Comment;

/**
 * A comment as a page shows it.
 *
 * @param text what it says; absent once deleted
 * @param mentioned the names of those it mentions
 * @param mine whether who looks at it wrote it
 */
public record Remark(
    UUID id,
    String byName,
    Instant at,
    @Nullable String text,
    List<String> mentioned,
    boolean edited,
    boolean mine) {
  static Remark of(CommentView view, ActorId me) {
    Comment comment = view.comment();
    return new Remark(
        comment.id().value(),
        view.byName(),
        comment.at(),
        comment.said() == null ? null : comment.said().text().value(),
        comment.said() == null
            ? List.of()
            : comment.said().mentions().stream().map(view::nameOf).toList(),
        comment.editedAt() != null,
        comment.by().equals(me));
  }

  /** Whether who looks at it may change it. */
  public boolean changeable() {
    return mine && text != null;
  }
}

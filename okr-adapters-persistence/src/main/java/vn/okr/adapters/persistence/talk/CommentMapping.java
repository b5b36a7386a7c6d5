package vn.okr.adapters.persistence.talk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Resolution;
import vn.okr.domain.talk.Said;

/** Between a comment and its row. */
final class CommentMapping {
  private static final UUID[] NOBODY = {};

  private CommentMapping() {}

  static Comment toComment(CommentEntity entity) {
    return new Comment(
        new CommentId(entity.id),
        new ObjectiveId(entity.objectiveId),
        entity.keyResultId == null ? null : new KeyResultId(entity.keyResultId),
        entity.threadId == null ? null : new CommentId(entity.threadId),
        new PersonId(entity.byId),
        entity.at,
        said(entity),
        entity.editedAt,
        entity.resolvedBy == null
            ? null
            : new Resolution(new PersonId(entity.resolvedBy), entity.resolvedAt),
        entity.revision);
  }

  private static @Nullable Said said(CommentEntity entity) {
    if (entity.text == null) {
      return null;
    }
    List<PersonId> mentions = Arrays.stream(entity.mentions).map(PersonId::new).toList();
    return new Said(new Note(entity.text), mentions);
  }

  static void write(Comment comment, CommentEntity entity) {
    Said said = comment.said();
    Resolution resolution = comment.resolution();
    entity.id = comment.id().value();
    entity.objectiveId = comment.objectiveId().value();
    entity.keyResultId = comment.keyResultId() == null ? null : comment.keyResultId().value();
    entity.threadId = comment.thread() == null ? null : comment.thread().value();
    entity.byId = comment.by().value();
    entity.at = comment.at();
    entity.text = said == null ? null : said.text().value();
    entity.mentions =
        said == null ? NOBODY : said.mentions().stream().map(PersonId::value).toArray(UUID[]::new);
    entity.editedAt = comment.editedAt();
    entity.resolvedBy = resolution == null ? null : resolution.by().value();
    entity.resolvedAt = resolution == null ? null : resolution.at();
    entity.revision = comment.revision();
  }
}

package vn.okr.adapters.rest.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.talk.CommentView;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.Resolution;
import vn.okr.domain.talk.Said;

/**
 * A comment as it is answered.
 *
 * @param keyResultId the key result it is about; absent for the objective itself
 * @param thread the comment that began the thread it answers; absent when it begins one
 * @param text absent once deleted
 * @param mentions the ids of those it mentions
 * @param mentioned the same with their names
 * @param editedAt absent when it never was changed
 * @param answers how many comments answer it
 * @param resolvedAt when its thread ended; absent while it goes on
 */
public record CommentResponse(
    UUID id,
    UUID objectiveId,
    @Nullable UUID keyResultId,
    @Nullable UUID thread,
    UUID by,
    String byName,
    Instant at,
    @Nullable String text,
    List<UUID> mentions,
    List<Mentioned> mentioned,
    boolean deleted,
    @Nullable Instant editedAt,
    long answers,
    @Nullable Instant resolvedAt,
    @Nullable UUID resolvedBy,
    @Nullable String resolvedByName) {
  /** Someone a comment mentions. */
  public record Mentioned(UUID id, String displayName) {}

  static Representation represent(CommentView view) {
    return Representation.of(view.comment().revision(), of(view));
  }

  static CommentResponse of(CommentView view) {
    Comment comment = view.comment();
    Said said = comment.said();
    Resolution resolution = comment.resolution();
    List<PersonId> mentions = said == null ? List.of() : said.mentions();
    return new CommentResponse(
        comment.id().value(),
        comment.objectiveId().value(),
        WireValues.of(comment.keyResultId()),
        comment.thread() == null ? null : comment.thread().value(),
        comment.by().value(),
        view.byName(),
        comment.at(),
        said == null ? null : said.text().value(),
        mentions.stream().map(PersonId::value).toList(),
        mentions.stream().map(id -> new Mentioned(id.value(), view.nameOf(id))).toList(),
        comment.deleted(),
        comment.editedAt(),
        view.answers(),
        resolution == null ? null : resolution.at(),
        resolution == null ? null : resolution.by().value(),
        view.resolvedByName());
  }
}

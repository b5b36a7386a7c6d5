package vn.okr.adapters.persistence.talk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.talk.CommentView;
import vn.okr.domain.organisation.PersonId;

/**
 * A comment as a list reads it.
 *
 * @param mentions ids parted by blanks, in the order people were named
 * @param mentioned a line for each of them: the id, a blank, the display name
 */
record CommentRow(
    UUID id,
    UUID objectiveId,
    @Nullable UUID keyResultId,
    @Nullable UUID threadId,
    UUID byId,
    Instant at,
    @Nullable String text,
    String mentions,
    @Nullable Instant editedAt,
    @Nullable UUID resolvedBy,
    @Nullable Instant resolvedAt,
    long revision,
    String byName,
    @Nullable String resolvedByName,
    String mentioned,
    long answers) {
  CommentView toView() {
    return new CommentView(
        CommentMapping.toComment(toEntity()), byName, resolvedByName, names(), answers);
  }

  private CommentEntity toEntity() {
    CommentEntity entity = new CommentEntity();
    entity.id = id;
    entity.objectiveId = objectiveId;
    entity.keyResultId = keyResultId;
    entity.threadId = threadId;
    entity.byId = byId;
    entity.at = at;
    entity.text = text;
    entity.mentions = parts(mentions, " ").stream().map(UUID::fromString).toArray(UUID[]::new);
    entity.editedAt = editedAt;
    entity.resolvedBy = resolvedBy;
    entity.resolvedAt = resolvedAt;
    entity.revision = revision;
    return entity;
  }

  private Map<PersonId, String> names() {
    Map<PersonId, String> names = new LinkedHashMap<>();
    for (String line : parts(mentioned, "\n")) {
      int blank = line.indexOf(' ');
      names.put(new PersonId(UUID.fromString(line.substring(0, blank))), line.substring(blank + 1));
    }
    return names;
  }

  private static List<String> parts(String text, String mark) {
    return text.isEmpty() ? List.of() : List.of(text.split(mark));
  }
}

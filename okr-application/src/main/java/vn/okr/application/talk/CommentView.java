package vn.okr.application.talk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.talk.Comment;

/**
 * A comment as it is shown.
 *
 * @param byName the display name of who wrote it
 * @param resolvedByName the display name of who ended its thread; absent while it goes on
 * @param mentioned the display names of those it mentions
 * @param answers how many comments answer it; 0 for an answer
 */
public record CommentView(
    Comment comment,
    String byName,
    @Nullable String resolvedByName,
    Map<PersonId, String> mentioned,
    long answers) {
  public CommentView {
    mentioned = Map.copyOf(mentioned);
  }

  /** What someone it mentions is called. */
  public String nameOf(PersonId person) {
    return mentioned.getOrDefault(person, "");
  }
}

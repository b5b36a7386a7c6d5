package vn.okr.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.PersonId;

/**
 * Something that one actor has just done, of which those are told who follow the objectives and
 * those who are mentioned; never who did it, nor who is inactive.
 *
 * @param reason why followers are told
 * @param mentioned who is told as mentioned, following or not
 * @param only who may be told at all; absent for everyone
 */
public record News(
    Reason reason,
    ActorId by,
    Instant at,
    List<Item> items,
    Set<PersonId> mentioned,
    @Nullable Set<PersonId> only) {
  public News {
    items = List.copyOf(items);
    mentioned = Set.copyOf(mentioned);
    only = only == null ? null : Set.copyOf(only);
  }

  /** Why someone is told of something. */
  public enum Reason {
    /** A comment mentions them. */
    MENTION,
    /** Someone commented on an objective they follow. */
    COMMENT,
    /** Someone checked in on an objective they follow. */
    CHECK_IN
  }

  /**
   * One thing done.
   *
   * @param id that of the comment or the check-in; nobody is told of it twice
   * @param keyResult the key result concerned; absent for the objective itself
   */
  public record Item(UUID id, ObjectiveId objective, @Nullable KeyResultId keyResult) {}
}

package vn.okr.application.talk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.ChangeKind;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.Note;

/**
 * Something that happened about an objective.
 *
 * @param id that of the check-in, the comment or the line of history; they run with time
 * @param by who did it, a person or a service account
 * @param byName the display name of who did it
 * @param principalName in whose name a deputy did it; absent unless one did
 * @param title what the objective is called today
 * @param keyResult the key result concerned; absent for the objective as a whole
 * @param keyResultTitle what it is called today; absent for one that is gone
 */
public record Activity(
    UUID id,
    Instant at,
    ActorId by,
    String byName,
    @Nullable String principalName,
    ObjectiveId objective,
    String title,
    @Nullable KeyResultId keyResult,
    @Nullable String keyResultTitle,
    Event event) {

  /** What happened. */
  public sealed interface Event {}

  /**
   * Someone said where a key result stands.
   *
   * @param note what they noted; absent if nothing
   */
  public record CheckedIn(Reading reading, @Nullable Note note) implements Event {}

  /** Someone commented. */
  public record Commented(Note text) implements Event {}

  /**
   * The objective was changed, published, closed or the like; the links to goals above it are left
   * to its history, as not everyone may know of these.
   *
   * @param reason why; absent where none was asked for
   */
  public record Changed(ChangeKind kind, @Nullable Note reason) implements Event {}

  /** Whether a machine did it, not a person. */
  public boolean byServiceAccount() {
    return by instanceof ServiceAccountId;
  }
}

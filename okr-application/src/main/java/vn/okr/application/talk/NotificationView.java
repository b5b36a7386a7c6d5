package vn.okr.application.talk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.News.Reason;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.ServiceAccountId;

/**
 * What someone was told, as it is shown.
 *
 * @param id that of the comment or the check-in
 * @param byName the display name of who did it
 * @param title what the objective is called today
 * @param keyResult the key result concerned; absent for the objective itself
 * @param keyResultTitle what it is called today
 * @param text what the comment says; absent for a check-in, and once it was deleted
 */
public record NotificationView(
    UUID id,
    Reason reason,
    Instant at,
    ActorId by,
    String byName,
    ObjectiveId objective,
    String title,
    @Nullable KeyResultId keyResult,
    @Nullable String keyResultTitle,
    @Nullable String text,
    boolean unread) {
  /** Whether a machine did it, not a person. */
  public boolean byServiceAccount() {
    return by instanceof ServiceAccountId;
  }
}

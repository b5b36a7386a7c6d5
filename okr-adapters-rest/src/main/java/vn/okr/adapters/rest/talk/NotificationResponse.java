package vn.okr.adapters.rest.talk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.port.News.Reason;
import vn.okr.application.talk.NotificationView;

/**
 * What the caller was told, as it is answered.
 *
 * @param id that of the comment or the check-in
 * @param keyResultId the key result concerned; absent for the objective itself
 * @param text what the comment says; absent for a check-in, and once it was deleted
 */
public record NotificationResponse(
    UUID id,
    Reason reason,
    Instant at,
    UUID by,
    String byName,
    boolean byServiceAccount,
    UUID objectiveId,
    String objectiveTitle,
    @Nullable UUID keyResultId,
    @Nullable String keyResultTitle,
    @Nullable String text,
    boolean unread) {
  static NotificationResponse of(NotificationView view) {
    return new NotificationResponse(
        view.id(),
        view.reason(),
        view.at(),
        view.by().value(),
        view.byName(),
        view.byServiceAccount(),
        view.objective().value(),
        view.title(),
        WireValues.of(view.keyResult()),
        view.keyResultTitle(),
        view.text(),
        view.unread());
  }
}

package vn.okr.adapters.persistence.talk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Authors;
import vn.okr.application.port.News.Reason;
import vn.okr.application.talk.NotificationView;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

/** What someone was told, as a list reads it. */
record NotificationRow(
    UUID id,
    String reason,
    Instant at,
    @Nullable UUID byId,
    @Nullable UUID byServiceAccountId,
    String byName,
    UUID objectiveId,
    String title,
    @Nullable UUID keyResultId,
    @Nullable String keyResultTitle,
    @Nullable String text,
    boolean unread) {
  NotificationView toView() {
    return new NotificationView(
        id,
        Reason.valueOf(reason),
        at,
        Authors.of(byId, byServiceAccountId),
        byName,
        new ObjectiveId(objectiveId),
        title,
        keyResultId == null ? null : new KeyResultId(keyResultId),
        keyResultTitle,
        text,
        unread);
  }
}

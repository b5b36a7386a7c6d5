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
public record NotificationRow(
    UUID personId,
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
  /** The rows, of notifications {@code n} about objectives {@code o}; conditions may follow. */
  public static final String SELECT =
      """
      select n.person_id, n.id, n.reason, n.at, n.by_id, n.by_service_account_id,
             coalesce(p.display_name, s.name) as by_name, n.objective_id, o.title,
             n.key_result_id, k.title as key_result_title, c.text, n.unread
      from notification n
      join objective o on o.id = n.objective_id
      left join key_result k on k.id = n.key_result_id
      left join comment c on c.id = n.id
      left join person p on p.id = n.by_id
      left join service_account s on s.id = n.by_service_account_id""";

  /** The same as the application knows it. */
  public NotificationView toView() {
    return new NotificationView(
        id,
        Reason.valueOf(reason),
        at,
        Authors.of(byId, byServiceAccountId, null),
        byName,
        new ObjectiveId(objectiveId),
        title,
        keyResultId == null ? null : new KeyResultId(keyResultId),
        keyResultTitle,
        text,
        unread);
  }
}

package vn.okr.adapters.persistence.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.objective.Visibility;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.talk.NotificationReader;
import vn.okr.application.talk.NotificationView;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;

/** Reads what people were told in one statement; its ids run with time. */
@ApplicationScoped
class PostgresNotificationReader implements NotificationReader {
  private static final Keyset TOLD = Keyset.of("n.id", NotificationRow.SELECT);

  private final RowReader rows;

  PostgresNotificationReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Page<NotificationView> page(
      PersonId person, Actor reader, boolean unread, @Nullable Instant since, PageRequest request) {
    List<Sql> conditions = new ArrayList<>();
    conditions.add(Sql.of("n.person_id = :person").with("person", person.value()));
    conditions.add(Visibility.seenBy(reader));
    if (unread) {
      conditions.add(Sql.of("n.unread"));
    }
    if (since != null) {
      conditions.add(Sql.of("n.at >= :since").with("since", since.atOffset(ZoneOffset.UTC)));
    }
    return rows.page(
            NotificationRow.class, NotificationRow::id, TOLD, conditions, request.newestFirst())
        .map(NotificationRow::toView);
  }
}

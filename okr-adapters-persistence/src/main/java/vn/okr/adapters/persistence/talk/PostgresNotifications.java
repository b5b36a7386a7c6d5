package vn.okr.adapters.persistence.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Authors;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.News;
import vn.okr.application.port.Notifications;
import vn.okr.domain.organisation.PersonId;

@ApplicationScoped
class PostgresNotifications implements Notifications {
  private static final String TELL =
      """
      insert into notification (person_id, id, reason, objective_id, key_result_id, by_id,
        by_service_account_id, at, unread)
      select told.person_id, told.id,
             case when told.person_id = any(:mentioned) then 'MENTION' else :reason end,
             told.objective_id, told.key_result_id, cast(:byPerson as uuid),
             cast(:byServiceAccount as uuid), :at, true
      from (
        select f.person_id, i.id, i.objective_id, i.key_result_id
        from unnest(:ids, :objectives, :keyResults) i (id, objective_id, key_result_id)
        join follower f on f.objective_id = i.objective_id
        union
        select m.person_id, i.id, i.objective_id, i.key_result_id
        from unnest(:ids, :objectives, :keyResults) i (id, objective_id, key_result_id)
        cross join unnest(:mentioned) m (person_id)) told
      join person p on p.id = told.person_id and p.active
      where told.person_id <> :author and (:everyone or told.person_id = any(:only))
      on conflict (person_id, id) do nothing""";

  private static final String READ =
      """
      update notification set unread = false
      where person_id = :person and unread and at <= :until""";

  private static final String FORGET = "delete from notification where at < :instant";

  private static final Sql UNREAD =
      Sql.of(
          """
          select count(*) from (
            select from notification n where n.person_id = :person and n.unread limit :most) n""");

  /** How many there are. */
  record Counted(long many) {}

  private final Session database;
  private final RowReader rows;

  PostgresNotifications(Session database, RowReader rows) {
    this.database = database;
    this.rows = rows;
  }

  @Override
  public void tell(News news) {
    Set<PersonId> only = news.only();
    database
        .createNativeQuery(TELL, Object.class)
        .addSynchronizedQuerySpace("objective")
        .setParameter("ids", arrayOf(news.items(), News.Item::id))
        .setParameter("objectives", arrayOf(news.items(), item -> item.objective().value()))
        .setParameter("keyResults", arrayOf(news.items(), PostgresNotifications::keyResultOf))
        .setParameter("mentioned", arrayOf(news.mentioned(), PersonId::value))
        .setParameter("only", arrayOf(only == null ? List.of() : only, PersonId::value))
        .setParameter("everyone", only == null)
        .setParameter("reason", news.reason().name())
        .setParameter("author", news.by().value())
        .setParameter("byPerson", Authors.personIn(news.by()), UUID.class)
        .setParameter("byServiceAccount", Authors.serviceAccountIn(news.by()), UUID.class)
        .setParameter("at", news.at())
        .executeUpdate();
  }

  @Override
  public int countUnread(PersonId person, int most) {
    Sql asked = UNREAD.with("person", person.value()).with("most", most);
    return Math.toIntExact(rows.read(Counted.class, asked).getFirst().many());
  }

  @Override
  public void read(PersonId person, Instant until) {
    database
        .createNativeQuery(READ, Object.class)
        .addSynchronizedQuerySpace("notification")
        .setParameter("person", person.value())
        .setParameter("until", until)
        .executeUpdate();
  }

  @Override
  public int forgetBefore(Instant instant) {
    return database
        .createNativeQuery(FORGET, Object.class)
        .addSynchronizedQuerySpace("notification")
        .setParameter("instant", instant)
        .executeUpdate();
  }

  private static @Nullable UUID keyResultOf(News.Item item) {
    return item.keyResult() == null ? null : item.keyResult().value();
  }

  private static <T> UUID[] arrayOf(
      Collection<T> all, Function<T, ? extends @Nullable UUID> value) {
    return all.stream().map(value).toArray(UUID[]::new);
  }
}

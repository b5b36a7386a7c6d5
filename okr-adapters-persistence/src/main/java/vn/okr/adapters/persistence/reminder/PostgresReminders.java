package vn.okr.adapters.persistence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.Reminders;
import vn.okr.domain.organisation.PersonId;

@ApplicationScoped
class PostgresReminders implements Reminders {
  private static final Sql ZONES =
      Sql.of(
          """
          select distinct coalesce(zone, :usual) as zone from person
          where active and email is not null""");

  /** Whoever comes second waits for the first, and then finds it done. */
  private static final String PLAN_DAY =
      """
      insert into reminder_day (zone, day, planned_at) values (:zone, :day, :now)
      on conflict (zone, day) do nothing""";

  private static final String PLAN =
      """
      insert into reminder (person_id, wanted, day, waits, not_before)
      select id, true, :day, true, :now from person
      where active and email is not null and coalesce(zone, :usual) = :zone
      on conflict (person_id) do update
        set day = excluded.day, waits = true, not_before = excluded.not_before
        where reminder.wanted and (reminder.day is null or reminder.day < excluded.day)""";

  /** What another taker holds is passed over. */
  private static final String TAKE =
      """
      update reminder set not_before = :until where person_id in (
        select person_id from reminder where waits and not_before <= :now
        order by not_before, person_id limit :most for update skip locked)
      returning person_id""";

  private static final String SENT =
      "update reminder set waits = false, sent_at = :at where person_id = any(:people)";

  private static final String LEAVE_OUT =
      "update reminder set waits = false where person_id = any(:people)";

  private static final String PUT_OFF =
      "update reminder set not_before = :until where person_id = any(:people) and waits";

  private static final Sql WANTED =
      Sql.of(
          """
          select not exists (
            select from reminder where person_id = :person and not wanted) as wanted""");

  private static final String DECIDE =
      """
      insert into reminder (person_id, wanted, waits) values (:person, :wanted, false)
      on conflict (person_id) do update
        set wanted = excluded.wanted, waits = reminder.waits and excluded.wanted""";

  private static final String FORGET = "delete from reminder_day where day < :day";

  /** The name of a zone. */
  record Zone(String zone) {}

  /** Whether someone wants to be reminded. */
  record Wanted(boolean wanted) {}

  private final Session database;
  private final RowReader rows;

  PostgresReminders(Session database, RowReader rows) {
    this.database = database;
    this.rows = rows;
  }

  @Override
  public Set<ZoneId> zones(ZoneId usual) {
    return rows.read(Zone.class, ZONES.with("usual", usual.getId())).stream()
        .map(row -> ZoneId.of(row.zone()))
        .collect(Collectors.toSet());
  }

  @Override
  public int plan(LocalDate day, ZoneId zone, ZoneId usual, Instant now) {
    int first =
        statement(PLAN_DAY)
            .setParameter("zone", zone.getId())
            .setParameter("day", day)
            .setParameter("now", now)
            .executeUpdate();
    if (first == 0) {
      return 0;
    }
    return statement(PLAN)
        .setParameter("day", day)
        .setParameter("now", now)
        .setParameter("usual", usual.getId())
        .setParameter("zone", zone.getId())
        .executeUpdate();
  }

  @Override
  public Set<PersonId> take(int most, Instant now, Instant until) {
    Set<PersonId> taken = new HashSet<>();
    database
        .createNativeQuery(TAKE, UUID.class)
        .setParameter("until", until)
        .setParameter("now", now)
        .setParameter("most", most)
        .getResultStream()
        .forEach(id -> taken.add(new PersonId(id)));
    return taken;
  }

  @Override
  public void sent(Collection<PersonId> people, Instant at) {
    statement(SENT)
        .setParameter("at", at)
        .setParameter("people", RowReader.arrayOf(people, PersonId::value))
        .executeUpdate();
  }

  @Override
  public void leaveOut(Collection<PersonId> people) {
    statement(LEAVE_OUT)
        .setParameter("people", RowReader.arrayOf(people, PersonId::value))
        .executeUpdate();
  }

  @Override
  public void putOff(Collection<PersonId> people, Instant until) {
    statement(PUT_OFF)
        .setParameter("until", until)
        .setParameter("people", RowReader.arrayOf(people, PersonId::value))
        .executeUpdate();
  }

  @Override
  public boolean isWanted(PersonId person) {
    Sql asked = WANTED.with("person", person.value());
    return rows.read(Wanted.class, asked).getFirst().wanted();
  }

  @Override
  public void decide(PersonId person, boolean wanted) {
    statement(DECIDE)
        .setParameter("person", person.value())
        .setParameter("wanted", wanted)
        .executeUpdate();
  }

  @Override
  public int forgetBefore(LocalDate day) {
    return statement(FORGET).setParameter("day", day).executeUpdate();
  }

  /** One that concerns reminders alone, so that nothing else need be written for it. */
  private NativeQuery<Object> statement(String text) {
    return database.createNativeQuery(text, Object.class).addSynchronizedQuerySpace("reminder");
  }
}

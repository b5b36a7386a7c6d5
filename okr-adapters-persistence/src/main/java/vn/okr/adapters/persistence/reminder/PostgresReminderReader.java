package vn.okr.adapters.persistence.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.adapters.persistence.talk.NotificationRow;
import vn.okr.application.reminder.Reminder;
import vn.okr.application.reminder.ReminderReader;
import vn.okr.application.talk.NotificationView;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.PersonId;

/** Finds out in three statements what any number of people are to be reminded of. */
@ApplicationScoped
class PostgresReminderReader implements ReminderReader {
  private static final Sql RECIPIENTS =
      Sql.of(
          """
          select p.id, p.display_name, p.email, p.locale, r.day
          from reminder r join person p on p.id = r.person_id
          where r.person_id = any(:people) and r.wanted and r.day is not null
            and p.active and p.email is not null""");

  /**
   * Due as scoring.md says. Each way to answer for key results is a statement of its own, by an
   * index of its own: joined to what they find together, the planner may go through all of that for
   * each key result.
   */
  private static final String OWED_BY =
      """
      select %1$s as person_id, o.id as objective_id, o.title as objective_title,
             k.id as key_result_id, k.title, s.since, s.since + :patience < :today as overdue
      from %2$s
      join cycle c on c.id = o.cycle_id
      cross join lateral (
        select greatest(k.last_check_in_on, k.published_on, c.running_since) as since) s
      where %1$s = any(:people) and o.state = 'PUBLISHED' and c.phase = 'RUNNING'
        and not k.dropped and k.measure <> 'aligned'
        and (k.measure = 'keep' or k.score is distinct from 10000)
        and s.since + :cadence <= :today""";

  private static final String OWN_GOALS =
      OWED_BY.formatted(
          "o.owner_person_id", "objective o join key_result k on k.objective_id = o.id");

  private static final String GOALS_OF_LED_UNITS =
      OWED_BY.formatted(
          "l.person_id",
          """
          unit_lead l
          join objective o on o.owner_unit_id = l.unit_id
          join key_result k on k.objective_id = o.id""");

  private static final String OWN_KEY_RESULTS =
      OWED_BY.formatted("k.owner_id", "key_result k join objective o on o.id = k.objective_id");

  private static final Sql OWED =
      Sql.of(
          String.join("\nunion\n", OWN_GOALS, GOALS_OF_LED_UNITS, OWN_KEY_RESULTS)
              + "\norder by since, key_result_id");

  /** One more than is told, to see whether there is more. */
  private static final Sql NEWS =
      Sql.of(
          """
          select n.*
          from reminder r
          cross join lateral (
            %s
            where n.person_id = r.person_id and n.unread and o.state <> 'DRAFT'
              and (r.sent_at is null or n.at > r.sent_at)
            order by n.id desc limit :most) n
          where r.person_id = any(:people)"""
              .formatted(NotificationRow.SELECT));

  private final RowReader rows;

  PostgresReminderReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public List<Reminder> of(
      Collection<PersonId> people, LocalDate today, OrganisationSettings settings) {
    UUID[] ids = RowReader.arrayOf(people, PersonId::value);
    Map<UUID, List<Reminder.Owed>> owed =
        rows
            .read(
                OwedRow.class,
                OWED.with("people", ids)
                    .with("today", today)
                    .with("cadence", settings.cadenceDays())
                    .with("patience", settings.cadenceDays() + settings.graceDays()))
            .stream()
            .collect(groupingBy(OwedRow::personId, mapping(OwedRow::toOwed, toList())));
    Map<UUID, List<NotificationView>> news =
        rows
            .read(
                NotificationRow.class,
                NEWS.with("people", ids).with("most", Reminder.MOST_NEWS + 1))
            .stream()
            .collect(
                groupingBy(NotificationRow::personId, mapping(NotificationRow::toView, toList())));
    return rows.read(RecipientRow.class, RECIPIENTS.with("people", ids)).stream()
        .map(
            person ->
                reminder(
                    person,
                    owed.getOrDefault(person.personId(), List.of()),
                    news.getOrDefault(person.personId(), List.of())))
        .toList();
  }

  private static Reminder reminder(
      RecipientRow person, List<Reminder.Owed> owed, List<NotificationView> news) {
    return new Reminder(
        new PersonId(person.personId()),
        person.displayName(),
        person.email(),
        person.locale(),
        person.day(),
        owed,
        news.subList(0, Math.min(news.size(), Reminder.MOST_NEWS)),
        news.size() > Reminder.MOST_NEWS);
  }
}

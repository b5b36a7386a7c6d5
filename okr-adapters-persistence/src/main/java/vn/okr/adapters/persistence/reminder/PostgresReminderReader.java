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
import vn.okr.domain.organisation.SpokenLanguage;

/** Finds out in four statements what any number of people are to be reminded of. */
@ApplicationScoped
class PostgresReminderReader implements ReminderReader {
  private static final Sql RECIPIENTS =
      Sql.of(
          """
          select p.id, p.display_name, p.email, p.locale, r.day
          from reminder r join person p on p.id = r.person_id
          where r.person_id = any(:people) and r.wanted and r.day is not null
            and p.active and p.email is not null""");

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
  private final OwedCheckIns checkIns;

  PostgresReminderReader(RowReader rows, OwedCheckIns checkIns) {
    this.rows = rows;
    this.checkIns = checkIns;
  }

  @Override
  public List<Reminder> of(
      Collection<PersonId> people, LocalDate today, OrganisationSettings settings) {
    UUID[] ids = RowReader.arrayOf(people, PersonId::value);
    Map<UUID, List<Reminder.Owed>> owed = checkIns.owedBy(ids, today, settings);
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
                    settings.language(),
                    owed.getOrDefault(person.personId(), List.of()),
                    news.getOrDefault(person.personId(), List.of())))
        .toList();
  }

  private static Reminder reminder(
      RecipientRow person,
      SpokenLanguage usual,
      List<Reminder.Owed> owed,
      List<NotificationView> news) {
    return new Reminder(
        new PersonId(person.personId()),
        person.displayName(),
        person.email(),
        person.locale() == null ? usual.locale().toLanguageTag() : person.locale(),
        person.day(),
        owed,
        news.subList(0, Math.min(news.size(), Reminder.MOST_NEWS)),
        news.size() > Reminder.MOST_NEWS);
  }
}

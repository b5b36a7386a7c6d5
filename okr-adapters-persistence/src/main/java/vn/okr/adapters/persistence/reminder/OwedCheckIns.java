package vn.okr.adapters.persistence.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.reminder.Reminder;
import vn.okr.domain.organisation.OrganisationSettings;

/** Finds out in two statements what check-ins any number of people owe. */
@ApplicationScoped
class OwedCheckIns {
  private static final Sql DEPUTIES =
      Sql.of(
          """
          select distinct a.person_id, a.deputy_id
          from absence a join person p on p.id = a.person_id
          where a.deputy_id = any(:people) and a.ended_at is null and p.active
            and a.from_on <= :today and a.until_on >= :today""");

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

  /** Someone who is away, and who stands in. */
  record DeputyRow(UUID personId, UUID deputyId) {}

  private final RowReader rows;

  OwedCheckIns(RowReader rows) {
    this.rows = rows;
  }

  /** What each of the people owes, and those they stand in for; the longest unheard of first. */
  Map<UUID, List<Reminder.Owed>> owedBy(
      UUID[] people, LocalDate today, OrganisationSettings settings) {
    Map<UUID, List<UUID>> deputies =
        rows.read(DeputyRow.class, DEPUTIES.with("people", people).with("today", today)).stream()
            .collect(groupingBy(DeputyRow::personId, mapping(DeputyRow::deputyId, toList())));
    UUID[] answering =
        Stream.concat(Arrays.stream(people), deputies.keySet().stream())
            .distinct()
            .toArray(UUID[]::new);
    Map<UUID, Set<Reminder.Owed>> owed = new HashMap<>();
    for (OwedRow row : owedRows(answering, today, settings)) {
      Reminder.Owed one = row.toOwed();
      owed.computeIfAbsent(row.personId(), _ -> new LinkedHashSet<>()).add(one);
      for (UUID deputy : deputies.getOrDefault(row.personId(), List.of())) {
        owed.computeIfAbsent(deputy, _ -> new LinkedHashSet<>()).add(one);
      }
    }
    Map<UUID, List<Reminder.Owed>> lists = new HashMap<>();
    owed.forEach((person, all) -> lists.put(person, List.copyOf(all)));
    return lists;
  }

  private List<OwedRow> owedRows(UUID[] people, LocalDate today, OrganisationSettings settings) {
    return rows.read(
        OwedRow.class,
        OWED.with("people", people)
            .with("today", today)
            .with("cadence", settings.cadenceDays())
            .with("patience", settings.cadenceDays() + settings.graceDays()));
  }
}

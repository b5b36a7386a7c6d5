package vn.okr.adapters.persistence.objective;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RecordedSince;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.HistoryView;
import vn.okr.domain.organisation.Actor;

/** Reads history, its lines in one statement; its ids run with time. */
@ApplicationScoped
class PostgresHistoryReader implements HistoryReader {
  private static final String LINE =
      """
      h.id, h.at, h.by_id, h.by_service_account_id, h.for_id, h.subject_id, h.what,
             h.key_result_id, h.field, h.old_value, h.new_value, h.reason,
             coalesce(p.display_name, s.name) as by_name, away.display_name as principal_name
      from history h
      left join person p on p.id = h.by_id
      left join person away on away.id = h.for_id
      left join service_account s on s.id = h.by_service_account_id""";

  private static final Keyset LINES = Keyset.of("h.id", "select " + LINE);

  private static final Sql OLDEST =
      Sql.of("select distinct on (h.subject_id) " + LINE)
          .where(List.of(Sql.of("h.subject_id = any(:subjects)")))
          .then(Sql.of("order by h.subject_id, h.id"));

  private static final String NAMES =
      """
      select p.id, p.display_name from person p where p.id = any(:ids)
      union all select u.id, u.name from unit u where u.id = any(:ids)
      union all select o.id, o.title from objective o""";

  /** What something is called. */
  record Named(UUID id, String name) {}

  private final RowReader rows;

  PostgresHistoryReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Page<HistoryView> of(UUID subject, PageRequest request) {
    Sql ofSubject = Sql.of("h.subject_id = :subject").with("subject", subject);
    Sql since = RecordedSince.condition("h.id", Set.of(subject));
    return rows.page(HistoryRow.class, HistoryRow::id, LINES, List.of(ofSubject, since), request)
        .map(HistoryRow::toView);
  }

  @Override
  public Map<UUID, HistoryView> oldest(Collection<UUID> subjects) {
    Sql statement = OLDEST.with("subjects", subjects.toArray(UUID[]::new));
    return rows.read(HistoryRow.class, statement).stream()
        .collect(Collectors.toMap(HistoryRow::subjectId, HistoryRow::toView));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids, Actor actor) {
    Sql seen = Visibility.seenBy(actor);
    Sql statement =
        Sql.of(NAMES)
            .where(List.of(Sql.of("o.id = any(:ids)"), seen))
            .then(Sql.of("union all select k.id, k.title from key_result k"))
            .then(
                Sql.of("join objective o on o.id = k.objective_id")
                    .where(List.of(Sql.of("k.id = any(:ids)"), seen)))
            .with("ids", ids.toArray(UUID[]::new));
    return rows.read(Named.class, statement).stream()
        .collect(Collectors.toMap(Named::id, Named::name));
  }
}

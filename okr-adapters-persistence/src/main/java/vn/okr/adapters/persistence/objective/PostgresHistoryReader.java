package vn.okr.adapters.persistence.objective;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.HistoryView;

/** Reads history in one statement; its ids run with time. */
@ApplicationScoped
class PostgresHistoryReader implements HistoryReader {
  private static final Keyset LINES =
      Keyset.of(
          "h.id",
          """
          select h.id, h.at, h.by_id, h.subject_id, h.what, h.key_result_id, h.field,
                 h.old_value, h.new_value, h.reason, p.display_name
          from history h
          join person p on p.id = h.by_id""");

  private final RowReader rows;

  PostgresHistoryReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Page<HistoryView> of(UUID subject, PageRequest request) {
    Sql ofSubject = Sql.of("h.subject_id = :subject").with("subject", subject);
    return rows.page(HistoryRow.class, HistoryRow::id, LINES, List.of(ofSubject), request)
        .map(HistoryRow::toView);
  }
}

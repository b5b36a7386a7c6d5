package vn.okr.adapters.persistence.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RecordedSince;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.checkin.CheckInReader;
import vn.okr.application.checkin.CheckInView;
import vn.okr.domain.objective.KeyResultId;

/** Reads check-ins in one statement; their ids run in the order they were recorded. */
@ApplicationScoped
class PostgresCheckInReader implements CheckInReader {
  private static final Keyset CHECK_INS =
      Keyset.of(
          "c.id",
          """
          select c.id, c.key_result_id, c.effective_on, c.recorded_at, c.by_id,
                 c.by_service_account_id, c.for_id, c.value, c.done,
                 array_to_string(c.milestones_done, ' ') as milestones_done,
                 cast(c.confidence as integer) as confidence, c.note, c.blockers, c.corrects,
                 c.kpi_id, c.kpi_reading_id,
                 coalesce(p.display_name, s.name) as by_name,
                 away.display_name as principal_name,
                 exists (select from corrected_check_in wrong where wrong.id = c.id) as corrected
          from check_in c
          left join person p on p.id = c.by_id
          left join person away on away.id = c.for_id
          left join service_account s on s.id = c.by_service_account_id""");

  private final RowReader rows;

  PostgresCheckInReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Page<CheckInView> of(KeyResultId keyResult, PageRequest request) {
    Sql ofKeyResult = Sql.of("c.key_result_id = :keyResult").with("keyResult", keyResult.value());
    Sql since = RecordedSince.condition("c.id", Set.of(keyResult.value()));
    return rows.page(
            CheckInRow.class, CheckInRow::id, CHECK_INS, List.of(ofKeyResult, since), request)
        .map(CheckInRow::toView);
  }
}

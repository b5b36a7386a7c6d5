package vn.okr.adapters.persistence.checkin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.okr.adapters.persistence.shared.Among;
import vn.okr.adapters.persistence.shared.RecordedSince;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.CheckIns;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;

@ApplicationScoped
class PostgresCheckIns implements CheckIns {
  /** Without what only a list shows: names, and what corrects what, which the log knows. */
  private static final Sql LOGS =
      Sql.of(
          """
          select c.id, c.key_result_id, c.effective_on, c.recorded_at, c.by_id,
                 c.by_service_account_id, c.for_id, c.value, c.done,
                 array_to_string(c.milestones_done, ' ') as milestones_done,
                 cast(c.confidence as integer) as confidence, c.note, c.blockers, c.corrects,
                 c.kpi_id, c.kpi_reading_id,
                 '' as by_name, null as principal_name, false as corrected
          from check_in c""");

  private static final Sql IN_ORDER = Sql.of("order by c.id");

  private final CheckInRepository checkIns;
  private final RowReader rows;
  private final DaysCheckedIn days;

  PostgresCheckIns(CheckInRepository checkIns, RowReader rows, DaysCheckedIn days) {
    this.checkIns = checkIns;
    this.rows = rows;
    this.days = days;
  }

  @Override
  public Map<KeyResultId, CheckInLog> logsOf(Collection<KeyResultId> keyResults) {
    Map<KeyResultId, List<CheckIn>> found =
        keyResults.isEmpty()
            ? Map.of()
            : rows.read(CheckInRow.class, logs(keyResults)).stream()
                .map(CheckInRow::toCheckIn)
                .collect(groupingBy(CheckIn::keyResultId));
    return Set.copyOf(keyResults).stream()
        .collect(
            toMap(
                Function.identity(),
                keyResult -> new CheckInLog(found.getOrDefault(keyResult, List.of()))));
  }

  private static Sql logs(Collection<KeyResultId> keyResults) {
    List<UUID> ids = keyResults.stream().map(KeyResultId::value).toList();
    return LOGS.where(
            List.of(
                Among.condition("c.key_result_id", "keyResults", ids),
                RecordedSince.condition("c.id", ids)))
        .then(IN_ORDER);
  }

  @Override
  public boolean anyBefore(CycleId cycle, LocalDate day) {
    return days.anyBefore(cycle, day);
  }

  @Override
  public boolean anyAfter(CycleId cycle, LocalDate day) {
    return days.anyAfter(cycle, day);
  }

  /** Written at once, in batches, so that a second correction of one check-in is refused here. */
  @Override
  public void addAll(Collection<CheckIn> added) {
    checkIns.persist(added.stream().map(CheckInMapping::toEntity));
    checkIns.flushUnique();
  }
}

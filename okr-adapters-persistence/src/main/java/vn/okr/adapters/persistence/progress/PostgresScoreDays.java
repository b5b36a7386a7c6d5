package vn.okr.adapters.persistence.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.ScoreDays;
import vn.okr.domain.cycle.CycleId;

@ApplicationScoped
class PostgresScoreDays implements ScoreDays {
  private static final Sql AT_WORK =
      Sql.of("select id from cycle where phase in ('RUNNING', 'GRADING') order by id");

  /** Two who keep the same at once keep it once. */
  private static final String KEEP =
      """
      insert into score_day (objective_id, day, score)
      select o.id, :day, o.score
      from objective o
      left join lateral (
        select d.day, d.score from score_day d where d.objective_id = o.id
        order by d.day desc limit 1) last on true
      where o.cycle_id = :cycle and o.state in ('PUBLISHED', 'CLOSED')
        and (last.day is null or last.score is distinct from o.score)
      on conflict (objective_id, day) do update set score = excluded.score""";

  /** An id alone. */
  record Id(UUID id) {}

  private final Session database;
  private final RowReader rows;

  PostgresScoreDays(Session database, RowReader rows) {
    this.database = database;
    this.rows = rows;
  }

  @Override
  public List<CycleId> cyclesAtWork() {
    return rows.read(Id.class, AT_WORK).stream().map(row -> new CycleId(row.id())).toList();
  }

  @Override
  public int keep(CycleId cycle, LocalDate day) {
    return database
        .createNativeQuery(KEEP, Object.class)
        .addSynchronizedQuerySpace("objective")
        .setParameter("cycle", cycle.value())
        .setParameter("day", day)
        .executeUpdate();
  }
}

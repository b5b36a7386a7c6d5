package vn.okr.adapters.persistence.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.KpiFeeds;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;

/** The rows of {@code kpi_feed}; they go with the key results they are of. */
@ApplicationScoped
class PostgresKpiFeeds implements KpiFeeds {
  /** One end of a feed. */
  record End(UUID id) {}

  private static final Sql FEEDING =
      Sql.of("select f.kpi_id from kpi_feed f where f.key_result_id = :keyResult");

  private static final Sql FED =
      Sql.of(
          "select f.key_result_id from kpi_feed f where f.kpi_id = :kpi order by f.key_result_id");

  private static final String SET =
      """
      insert into kpi_feed values (:keyResult, :kpi)
      on conflict (key_result_id) do update set kpi_id = excluded.kpi_id""";

  private static final String REMOVE = "delete from kpi_feed where key_result_id = :keyResult";

  private final EntityManager database;
  private final RowReader rows;

  PostgresKpiFeeds(EntityManager database, RowReader rows) {
    this.database = database;
    this.rows = rows;
  }

  @Override
  public Optional<KpiId> feeding(KeyResultId keyResult) {
    return rows.read(End.class, FEEDING.with("keyResult", keyResult.value())).stream()
        .findFirst()
        .map(end -> new KpiId(end.id()));
  }

  @Override
  public List<KeyResultId> fedBy(KpiId kpi) {
    return rows.read(End.class, FED.with("kpi", kpi.value())).stream()
        .map(end -> new KeyResultId(end.id()))
        .toList();
  }

  @Override
  public void set(KeyResultId keyResult, KpiId kpi) {
    database
        .createNativeQuery(SET)
        .setParameter("keyResult", keyResult.value())
        .setParameter("kpi", kpi.value())
        .executeUpdate();
  }

  @Override
  public void remove(KeyResultId keyResult) {
    database.createNativeQuery(REMOVE).setParameter("keyResult", keyResult.value()).executeUpdate();
  }
}

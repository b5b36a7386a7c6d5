package vn.okr.adapters.persistence.kpi;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.Kpis;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;

@ApplicationScoped
class PostgresKpis implements Kpis {
  /** The id of a KPI that there is. */
  record Known(UUID id) {}

  private static final Sql KNOWN = Sql.of("select k.id from kpi k where k.id = any(:ids)");

  private final KpiRepository kpis;
  private final RowReader rows;

  PostgresKpis(KpiRepository kpis, RowReader rows) {
    this.kpis = kpis;
    this.rows = rows;
  }

  @Override
  public Optional<Kpi> find(KpiId id) {
    return kpis.letGoFirst(kpis.list("id", id.value())).map(KpiMapping::toKpi);
  }

  @Override
  public Optional<Kpi> findForUpdate(KpiId id) {
    return kpis.lock(id.value()).map(KpiMapping::toKpi);
  }

  @Override
  public Set<KpiId> knownAmong(Collection<KpiId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    List<Known> known =
        rows.read(Known.class, KNOWN.with("ids", RowReader.arrayOf(ids, KpiId::value)));
    return known.stream().map(row -> new KpiId(row.id())).collect(toSet());
  }

  @Override
  public void add(Kpi kpi) {
    KpiEntity entity = new KpiEntity();
    KpiMapping.write(kpi, entity);
    kpis.persist(entity);
  }

  @Override
  public void save(Kpi kpi) {
    KpiMapping.write(kpi, kpis.lock(kpi.id().value()).orElseThrow());
  }
}

package vn.okr.adapters.persistence.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.application.kpi.KpiReader;
import vn.okr.application.kpi.KpiReadingView;
import vn.okr.application.kpi.KpiView;
import vn.okr.domain.kpi.KpiId;

/** Reads KPIs, and their readings, in one statement each. */
@ApplicationScoped
class PostgresKpiReader implements KpiReader {
  private static final Keyset KPIS = Keyset.of("k.id", KpiRow.SELECT);
  private static final Keyset READINGS = Keyset.of("r.id", KpiReadingRow.SELECT);

  private final RowReader rows;

  PostgresKpiReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Optional<KpiView> find(KpiId id, LocalDate today) {
    Sql byId = Sql.of("k.id = :id").with("id", id.value());
    return rows.read(KpiRow.class, KPIS.select().where(List.of(byId))).stream()
        .findFirst()
        .map(row -> row.toView(today));
  }

  @Override
  public Page<KpiView> page(KpiFilter filter, LocalDate today, PageRequest request) {
    return rows.page(KpiRow.class, KpiRow::id, KPIS, conditions(filter, today), request)
        .map(row -> row.toView(today));
  }

  @Override
  public Page<KpiReadingView> readings(KpiId kpi, PageRequest request) {
    Sql ofKpi = Sql.of("r.kpi_id = :kpi").with("kpi", kpi.value());
    return rows.page(KpiReadingRow.class, KpiReadingRow::id, READINGS, List.of(ofKpi), request)
        .map(KpiReadingRow::toView);
  }

  private static List<Sql> conditions(KpiFilter filter, LocalDate today) {
    List<Sql> conditions = new ArrayList<>();
    if (filter.unit() != null) {
      conditions.add(Sql.of("k.unit_id = :unit").with("unit", filter.unit().value()));
    }
    if (filter.owner() != null) {
      conditions.add(Sql.of("k.owner_id = :owner").with("owner", filter.owner().value()));
    }
    if (filter.healthy() != null) {
      conditions.add(Sql.of(filter.healthy() ? "k.healthy" : "not k.healthy"));
    }
    if (filter.fresh() != null) {
      String fresh = "coalesce(k.fresh_until >= :today, false)";
      conditions.add(Sql.of(filter.fresh() ? fresh : "not " + fresh).with("today", today));
    }
    if (filter.archived() != null) {
      conditions.add(Sql.of(filter.archived() ? "k.archived" : "not k.archived"));
    }
    return conditions;
  }
}

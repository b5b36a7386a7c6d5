package vn.okr.adapters.persistence.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.okr.adapters.persistence.shared.Authors;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.KpiReadings;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.shared.Note;

@ApplicationScoped
class PostgresKpiReadings implements KpiReadings {
  private static final Sql READINGS = Sql.of(KpiReadingRow.SELECT);
  private static final Sql IN_FORCE =
      Sql.of("not exists (select from kpi_reading c where c.corrects = r.id)");
  private static final Sql LAST =
      Sql.of("order by r.effective_on desc, r.recorded_at desc, r.id desc limit 1");

  private final KpiReadingRepository readings;
  private final RowReader rows;

  PostgresKpiReadings(KpiReadingRepository readings, RowReader rows) {
    this.readings = readings;
    this.rows = rows;
  }

  @Override
  public Optional<KpiReading> find(KpiReadingId id) {
    return first(READINGS.where(List.of(Sql.of("r.id = :id").with("id", id.value()))));
  }

  @Override
  public boolean isCorrected(KpiReadingId id) {
    return readings.count("corrects", id.value()) > 0;
  }

  @Override
  public Optional<KpiReading> latestOf(KpiId kpi) {
    Sql ofKpi = Sql.of("r.kpi_id = :kpi").with("kpi", kpi.value());
    return first(READINGS.where(List.of(ofKpi, IN_FORCE)).then(LAST));
  }

  private Optional<KpiReading> first(Sql statement) {
    return rows.read(KpiReadingRow.class, statement).stream()
        .map(KpiReadingRow::toReading)
        .findFirst();
  }

  @Override
  public void add(KpiReading reading) {
    Note note = reading.note();
    KpiReadingId corrects = reading.corrects();
    KpiReadingEntity entity = new KpiReadingEntity();
    entity.id = reading.id().value();
    entity.kpiId = reading.kpiId().value();
    entity.effectiveOn = reading.on();
    entity.recordedAt = reading.recordedAt();
    entity.byId = Authors.personIn(reading.by());
    entity.byServiceAccountId = Authors.serviceAccountIn(reading.by());
    entity.forId = Authors.principalOf(reading.by());
    entity.value = reading.value().toDecimal();
    entity.note = note == null ? null : note.value();
    entity.corrects = corrects == null ? null : corrects.value();
    readings.persist(entity);
  }
}

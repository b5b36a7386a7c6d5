package vn.okr.adapters.persistence.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.kpi.Cadence;
import vn.okr.domain.kpi.HealthyRange;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;

/** Between a KPI and its row. */
final class KpiMapping {
  private KpiMapping() {}

  static Kpi toKpi(KpiEntity entity) {
    return new Kpi(
        new KpiId(entity.id),
        new Kpi.Definition(
            new Title(entity.title),
            Note.ofNullable(entity.description),
            new UnitId(entity.unitId),
            new PersonId(entity.ownerId),
            new HealthyRange(quantity(entity.atLeast), quantity(entity.atMost)),
            UnitOfMeasure.ofNullable(entity.measuredIn),
            new Cadence(entity.cadenceEvery, entity.cadenceUnit)),
        entity.archived,
        entity.latestValue == null
            ? null
            : new Kpi.Latest(Quantity.of(entity.latestValue), entity.latestOn),
        entity.revision);
  }

  static void write(Kpi kpi, KpiEntity entity) {
    entity.id = kpi.id().value();
    writeDefinition(kpi.definition(), entity);
    entity.archived = kpi.archived();
    entity.revision = kpi.revision();
    Kpi.Latest latest = kpi.latest();
    entity.latestValue = latest == null ? null : latest.value().toDecimal();
    entity.latestOn = latest == null ? null : latest.on();
    entity.healthy = kpi.healthy();
    entity.freshUntil = kpi.freshUntil();
  }

  private static void writeDefinition(Kpi.Definition definition, KpiEntity entity) {
    Note description = definition.description();
    UnitOfMeasure measuredIn = definition.measuredIn();
    entity.title = definition.title().value();
    entity.description = description == null ? null : description.value();
    entity.unitId = definition.unitId().value();
    entity.ownerId = definition.ownerId().value();
    entity.atLeast = decimal(definition.healthyRange().atLeast());
    entity.atMost = decimal(definition.healthyRange().atMost());
    entity.measuredIn = measuredIn == null ? null : measuredIn.value();
    entity.cadenceEvery = definition.cadence().every();
    entity.cadenceUnit = definition.cadence().unit();
  }

  static @Nullable Quantity quantity(@Nullable BigDecimal value) {
    return value == null ? null : Quantity.of(value);
  }

  private static @Nullable BigDecimal decimal(@Nullable Quantity value) {
    return value == null ? null : value.toDecimal();
  }
}

package vn.okr.adapters.persistence.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.kpi.KpiView;
import vn.okr.domain.kpi.Cadence;
import vn.okr.domain.kpi.CadenceUnit;
import vn.okr.domain.kpi.HealthyRange;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;

/** A KPI as a list reads it. */
record KpiRow(
    UUID id,
    String title,
    @Nullable String description,
    UUID unitId,
    UUID ownerId,
    @Nullable BigDecimal atLeast,
    @Nullable BigDecimal atMost,
    @Nullable String measuredIn,
    int cadenceEvery,
    String cadenceUnit,
    boolean archived,
    long revision,
    @Nullable BigDecimal latestValue,
    @Nullable LocalDate latestOn,
    String unitName,
    String ownerName) {
  static final String SELECT =
      """
      select k.id, k.title, k.description, k.unit_id, k.owner_id, k.at_least, k.at_most,
             k.measured_in, k.cadence_every, k.cadence_unit, k.archived, k.revision,
             k.latest_value, k.latest_on, u.name, p.display_name
      from kpi k
      join unit u on u.id = k.unit_id
      join person p on p.id = k.owner_id""";

  KpiView toView(LocalDate today) {
    return new KpiView(
        new Kpi(new KpiId(id), definition(), archived, latest(), revision),
        unitName,
        ownerName,
        today);
  }

  private Kpi.Definition definition() {
    return new Kpi.Definition(
        new Title(title),
        Note.ofNullable(description),
        new UnitId(unitId),
        new PersonId(ownerId),
        new HealthyRange(KpiMapping.quantity(atLeast), KpiMapping.quantity(atMost)),
        UnitOfMeasure.ofNullable(measuredIn),
        new Cadence(cadenceEvery, CadenceUnit.valueOf(cadenceUnit)));
  }

  private Kpi.@Nullable Latest latest() {
    return latestValue == null
        ? null
        : new Kpi.Latest(Quantity.of(latestValue), Objects.requireNonNull(latestOn));
  }
}

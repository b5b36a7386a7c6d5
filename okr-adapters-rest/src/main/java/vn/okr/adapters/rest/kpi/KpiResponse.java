package vn.okr.adapters.rest.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.kpi.KpiView;
import vn.okr.domain.kpi.Direction;
import vn.okr.domain.kpi.Kpi;

/**
 * A KPI as it is answered.
 *
 * @param direction which way it is wanted to go, as its range tells
 * @param current the value of its last reading; absent before the first, as the next three
 * @param currentOn the day that reading speaks of
 * @param healthy whether that value is in the range
 * @param freshUntil the last day on which that reading is fresh
 * @param fresh whether it was read as lately as its cadence asks for
 */
public record KpiResponse(
    UUID id,
    String title,
    @Nullable String description,
    UUID unitId,
    String unitName,
    UUID ownerId,
    String ownerName,
    Direction direction,
    HealthyRangeResponse healthyRange,
    @Nullable String unit,
    CadenceValue cadence,
    boolean archived,
    @Nullable BigDecimal current,
    @Nullable LocalDate currentOn,
    @Nullable Boolean healthy,
    @Nullable LocalDate freshUntil,
    boolean fresh) {
  static KpiResponse of(KpiView view) {
    Kpi kpi = view.kpi();
    Kpi.Definition definition = kpi.definition();
    Kpi.Latest latest = kpi.latest();
    return new KpiResponse(
        kpi.id().value(),
        definition.title().value(),
        WireValues.of(definition.description()),
        definition.unitId().value(),
        view.unitName(),
        definition.ownerId().value(),
        view.ownerName(),
        definition.healthyRange().direction(),
        HealthyRangeResponse.of(definition.healthyRange()),
        definition.measuredIn() == null ? null : definition.measuredIn().value(),
        CadenceValue.of(definition.cadence()),
        kpi.archived(),
        latest == null ? null : latest.value().toDecimal(),
        latest == null ? null : latest.on(),
        kpi.healthy(),
        kpi.freshUntil(),
        view.fresh());
  }

  static Representation represent(KpiView view) {
    return Representation.of(view.kpi().revision(), of(view));
  }
}

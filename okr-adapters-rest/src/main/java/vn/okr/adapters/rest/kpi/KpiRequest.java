package vn.okr.adapters.rest.kpi;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;

/**
 * A KPI to be kept.
 *
 * @param unitId the unit whose work it watches
 * @param ownerId who sees to it that it is read
 * @param unit what its values count
 */
public record KpiRequest(
    Title title,
    @Nullable Note description,
    UnitId unitId,
    PersonId ownerId,
    HealthyRangeRequest healthyRange,
    @Nullable UnitOfMeasure unit,
    CadenceValue cadence) {
  Kpi.Definition toCommand() {
    return new Kpi.Definition(
        title, description, unitId, ownerId, healthyRange.toRange(), unit, cadence.toCadence());
  }
}

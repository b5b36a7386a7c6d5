package vn.okr.adapters.rest.kpi;

import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.kpi.ManageKpis;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;

/** What is to change about a KPI; range and cadence are replaced whole. */
public record KpiPatch(
    Patch<Title> title,
    Patch<@Nullable Note> description,
    Patch<UnitId> unitId,
    Patch<PersonId> ownerId,
    Patch<HealthyRangeRequest> healthyRange,
    Patch<@Nullable UnitOfMeasure> unit,
    Patch<CadenceValue> cadence,
    Patch<Boolean> archived) {
  ManageKpis.KpiEdit toCommand() {
    return new ManageKpis.KpiEdit(
        title,
        description,
        unitId,
        ownerId,
        healthyRange.map(HealthyRangeRequest::toRange),
        unit,
        cadence.map(CadenceValue::toCadence),
        archived);
  }
}

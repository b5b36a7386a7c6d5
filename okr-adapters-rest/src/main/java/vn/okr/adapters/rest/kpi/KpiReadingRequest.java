package vn.okr.adapters.rest.kpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.application.kpi.NewKpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;

/**
 * A reading to be recorded.
 *
 * @param on the day it speaks of; today if absent, or the day of what it corrects
 * @param corrects the wrong reading it replaces
 */
public record KpiReadingRequest(
    Quantity value, @Nullable LocalDate on, @Nullable Note note, @Nullable KpiReadingId corrects) {
  NewKpiReading toCommand() {
    return new NewKpiReading(value, on, note, corrects);
  }
}

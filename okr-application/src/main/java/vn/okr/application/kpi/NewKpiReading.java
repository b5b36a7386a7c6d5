package vn.okr.application.kpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;

/**
 * A reading to be recorded.
 *
 * @param on the day it speaks of; absent for today, or for the day of what it corrects
 * @param corrects the wrong reading it replaces; absent for a plain one
 */
public record NewKpiReading(
    Quantity value, @Nullable LocalDate on, @Nullable Note note, @Nullable KpiReadingId corrects) {}

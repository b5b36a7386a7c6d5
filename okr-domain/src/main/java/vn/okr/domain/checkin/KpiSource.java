package vn.okr.domain.checkin;

import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReadingId;

/** The reading of a KPI that a check-in was made of (M14). */
public record KpiSource(KpiId kpi, KpiReadingId reading) {}

package vn.okr.domain.kpi;

import java.util.UUID;

/** Names a reading of a KPI. */
public record KpiReadingId(UUID value) {}

package vn.okr.domain.kpi;

import java.util.UUID;

/** Names a KPI. */
public record KpiId(UUID value) {}

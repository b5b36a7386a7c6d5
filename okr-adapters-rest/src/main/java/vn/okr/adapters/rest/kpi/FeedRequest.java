package vn.okr.adapters.rest.kpi;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.kpi.KpiId;

/** The KPI that is to feed a key result; absent for none. */
public record FeedRequest(@Nullable KpiId kpiId) {}

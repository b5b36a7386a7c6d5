package vn.okr.adapters.rest.kpi;

import org.jspecify.annotations.Nullable;

/** The KPI that feeds a key result, with how fresh it is; absent for none. */
public record FeedResponse(@Nullable KpiResponse kpi) {}

package vn.okr.adapters.rest.kpi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of KPIs. */
record KpiPage(List<KpiResponse> items, @Nullable String next) {}

package vn.okr.adapters.rest.kpi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of readings. */
record KpiReadingPage(List<KpiReadingResponse> items, @Nullable String next) {}

package vn.okr.adapters.rest.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of cycles. */
record CyclePage(List<CycleResponse> items, @Nullable String next) {}

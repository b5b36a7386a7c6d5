package vn.okr.adapters.rest.objective;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of lines of history. */
record HistoryPage(List<HistoryResponse> items, @Nullable String next) {}

package vn.okr.adapters.rest.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of lines of history. */
public record HistoryPage(List<HistoryResponse> items, @Nullable String next) {}

package vn.okr.adapters.rest.objective;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of objectives. */
public record ObjectivePage(List<ObjectiveResponse> items, @Nullable String next) {}

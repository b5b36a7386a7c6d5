package vn.okr.adapters.rest.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what happened. */
record ActivityPage(List<ActivityResponse> items, @Nullable String next) {}

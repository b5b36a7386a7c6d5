package vn.okr.adapters.rest.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of leavers. */
record LeaverPage(List<LeaverResponse> items, @Nullable String next) {}

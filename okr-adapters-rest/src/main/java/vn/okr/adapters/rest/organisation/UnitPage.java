package vn.okr.adapters.rest.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of units. */
record UnitPage(List<UnitResponse> items, @Nullable String next) {}

package vn.okr.adapters.rest.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of initiatives. */
record InitiativePage(List<InitiativeResponse> items, @Nullable String next) {}

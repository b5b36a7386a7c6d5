package vn.okr.adapters.rest.checkin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of check-ins. */
record CheckInPage(List<CheckInResponse> items, @Nullable String next) {}

package vn.okr.adapters.rest.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what the caller was told. */
record NotificationPage(List<NotificationResponse> items, @Nullable String next) {}

package vn.okr.adapters.rest.serviceaccount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of service accounts. */
record ServiceAccountPage(List<ServiceAccountResponse> items, @Nullable String next) {}

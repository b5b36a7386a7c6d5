package vn.okr.adapters.rest.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of people. */
record PersonPage(List<PersonResponse> items, @Nullable String next) {}

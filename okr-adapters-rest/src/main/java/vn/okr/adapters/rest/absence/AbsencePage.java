package vn.okr.adapters.rest.absence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of absences. */
record AbsencePage(List<AbsenceResponse> items, @Nullable String next) {}

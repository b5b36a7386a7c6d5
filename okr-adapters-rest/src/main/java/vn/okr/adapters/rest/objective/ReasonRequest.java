package vn.okr.adapters.rest.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Note;

/** Why something is done. */
public record ReasonRequest(@Nullable Note reason) {}

package vn.okr.adapters.rest.cycle;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.shared.Note;

/** A step to another phase; a step back needs the reason. */
public record PhaseRequest(CyclePhase phase, @Nullable Note reason) {}

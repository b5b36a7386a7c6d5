package vn.okr.adapters.rest.cycle;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CyclePhase;

/** A cycle as it is answered. */
public record CycleResponse(
    UUID id,
    String name,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable UUID parentId,
    CyclePhase phase) {}

package vn.okr.adapters.rest.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as everyone sees them; never with a score (M6). */
public record PersonResponse(
    UUID id,
    String displayName,
    @Nullable String email,
    List<UnitRoleResponse> units,
    boolean active) {}

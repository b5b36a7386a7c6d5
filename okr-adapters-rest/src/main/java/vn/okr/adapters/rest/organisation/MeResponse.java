package vn.okr.adapters.rest.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own record. */
public record MeResponse(
    UUID id,
    String displayName,
    @Nullable String email,
    List<String> roles,
    List<UnitRoleResponse> units,
    @Nullable String locale,
    @Nullable String zone) {}

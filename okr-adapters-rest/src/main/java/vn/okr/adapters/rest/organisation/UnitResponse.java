package vn.okr.adapters.rest.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.UnitKind;

/** A unit as it is answered. */
public record UnitResponse(
    UUID id,
    String name,
    UnitKind kind,
    @Nullable UUID parentId,
    List<UUID> leads,
    boolean archived) {}

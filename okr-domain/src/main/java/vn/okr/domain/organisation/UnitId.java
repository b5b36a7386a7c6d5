package vn.okr.domain.organisation;

import java.util.UUID;

/** Names a unit. */
public record UnitId(UUID value) {}

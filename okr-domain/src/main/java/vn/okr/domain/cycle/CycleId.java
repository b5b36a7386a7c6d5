package vn.okr.domain.cycle;

import java.util.UUID;

/** Names a cycle. */
public record CycleId(UUID value) {}

package vn.okr.domain.objective;

import java.util.UUID;

/** Names an objective. */
public record ObjectiveId(UUID value) {}

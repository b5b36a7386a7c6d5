package vn.okr.domain.objective;

import java.util.UUID;

/** Names a key result. */
public record KeyResultId(UUID value) {}

package vn.okr.domain.organisation;

import java.util.UUID;

/** Names an absence. */
public record AbsenceId(UUID value) {}

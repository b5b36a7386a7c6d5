package vn.okr.domain.measure;

import java.util.UUID;

/** Names a milestone. */
public record MilestoneId(UUID value) {}

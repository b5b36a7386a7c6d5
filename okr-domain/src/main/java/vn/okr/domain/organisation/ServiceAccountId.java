package vn.okr.domain.organisation;

import java.util.UUID;

/** Names a service account. */
public record ServiceAccountId(UUID value) implements ActorId {}

package vn.okr.domain.organisation;

import java.util.UUID;

/** Names a person. */
public record PersonId(UUID value) implements ActorId {}

package vn.okr.domain.initiative;

import java.util.UUID;

/** Names an initiative. */
public record InitiativeId(UUID value) {}

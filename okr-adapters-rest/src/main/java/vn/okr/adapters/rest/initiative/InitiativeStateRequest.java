package vn.okr.adapters.rest.initiative;

import vn.okr.domain.initiative.InitiativeState;

/** How far an initiative has come. */
public record InitiativeStateRequest(InitiativeState state) {}

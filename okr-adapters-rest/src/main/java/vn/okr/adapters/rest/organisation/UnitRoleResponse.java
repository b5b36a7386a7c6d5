package vn.okr.adapters.rest.organisation;

import java.util.UUID;
import vn.okr.application.organisation.PersonView;

/** A unit someone stands in, and as what. */
public record UnitRoleResponse(UUID id, String name, PersonView.Role role) {}

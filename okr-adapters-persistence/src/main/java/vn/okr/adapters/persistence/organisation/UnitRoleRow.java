package vn.okr.adapters.persistence.organisation;

import java.util.UUID;
import vn.okr.application.organisation.PersonView.Role;
import vn.okr.application.organisation.PersonView.UnitRole;
import vn.okr.domain.organisation.UnitId;

/** A unit someone stands in. */
record UnitRoleRow(UUID personId, UUID unitId, String name, boolean leads) {
  UnitRole toUnitRole() {
    return new UnitRole(new UnitId(unitId), name, leads ? Role.LEAD : Role.MEMBER);
  }
}

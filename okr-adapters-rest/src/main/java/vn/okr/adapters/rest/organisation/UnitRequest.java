package vn.okr.adapters.rest.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.Title;

/** A unit to be made. */
public record UnitRequest(
    Title name,
    UnitKind kind,
    @Nullable UnitId parentId,
    @AtMost(LEADS) @Nullable List<PersonId> leads) {
  /** The most people who lead one unit. */
  static final int LEADS = 100;

  ManageUnits.NewUnit toCommand() {
    return new ManageUnits.NewUnit(name, kind, parentId, leads == null ? List.of() : leads);
  }
}

package vn.okr.adapters.rest.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.Patch;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.Title;

/** What is to change about a unit. */
public record UnitPatch(
    Patch<Title> name,
    Patch<UnitKind> kind,
    Patch<@Nullable UnitId> parentId,
    @AtMost(UnitRequest.LEADS) Patch<List<PersonId>> leads,
    Patch<Boolean> archived) {
  ManageUnits.UnitEdit toCommand() {
    return new ManageUnits.UnitEdit(name, kind, parentId, leads, archived);
  }
}

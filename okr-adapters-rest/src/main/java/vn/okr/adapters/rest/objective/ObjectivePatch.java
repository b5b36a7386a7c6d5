package vn.okr.adapters.rest.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;

/** What is to change about an objective; the reason is kept with each change. */
public record ObjectivePatch(
    Patch<Title> title,
    Patch<@Nullable Note> description,
    Patch<Ambition> ambition,
    Patch<OwnerRequest> owner,
    @Nullable Note reason) {
  DraftObjectives.ObjectiveEdit toCommand() {
    OwnerRequest asked = owner.orNone(null);
    Patch<Owner> newOwner = asked == null ? Patch.keep() : Patch.to(asked.toOwner());
    return new DraftObjectives.ObjectiveEdit(title, description, ambition, newOwner, reason);
  }
}

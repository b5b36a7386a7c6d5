package vn.okr.adapters.rest.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.initiative.ManageInitiatives;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.initiative.WebLink;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;

/** What is to change about an initiative. */
public record InitiativePatch(
    Patch<Title> title,
    Patch<@Nullable PersonId> ownerId,
    Patch<@Nullable LocalDate> dueOn,
    Patch<@Nullable WebLink> link,
    Patch<InitiativeState> state) {
  ManageInitiatives.InitiativeEdit toCommand() {
    return new ManageInitiatives.InitiativeEdit(title, ownerId, dueOn, link, state);
  }
}

package vn.okr.adapters.rest.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.application.initiative.ManageInitiatives;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.initiative.WebLink;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;

/** An initiative to be added; planned unless it says otherwise. */
public record InitiativeRequest(
    Title title,
    @Nullable PersonId ownerId,
    @Nullable LocalDate dueOn,
    @Nullable WebLink link,
    @Nullable InitiativeState state) {
  ManageInitiatives.NewInitiative toCommand() {
    return new ManageInitiatives.NewInitiative(
        new Initiative.Definition(title, ownerId, dueOn, link),
        state == null ? InitiativeState.PLANNED : state);
  }
}

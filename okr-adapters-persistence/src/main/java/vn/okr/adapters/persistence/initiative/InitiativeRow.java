package vn.okr.adapters.persistence.initiative;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.initiative.InitiativeView;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.initiative.WebLink;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;

/** An initiative as a list reads it. */
record InitiativeRow(
    UUID id,
    UUID keyResultId,
    String title,
    @Nullable UUID ownerId,
    @Nullable LocalDate dueOn,
    @Nullable String link,
    String state,
    long revision,
    @Nullable String ownerName) {
  InitiativeView toView() {
    return new InitiativeView(toInitiative(), ownerName);
  }

  private Initiative toInitiative() {
    return new Initiative(
        new InitiativeId(id),
        new KeyResultId(keyResultId),
        new Initiative.Definition(
            new Title(title),
            ownerId == null ? null : new PersonId(ownerId),
            dueOn,
            WebLink.ofNullable(link)),
        InitiativeState.valueOf(state),
        revision);
  }
}

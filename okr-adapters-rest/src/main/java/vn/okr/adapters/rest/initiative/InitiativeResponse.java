package vn.okr.adapters.rest.initiative;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.initiative.InitiativeView;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeState;

/** An initiative as it is answered. */
public record InitiativeResponse(
    UUID id,
    UUID keyResultId,
    String title,
    @Nullable UUID ownerId,
    @Nullable LocalDate dueOn,
    @Nullable String link,
    InitiativeState state) {
  static InitiativeResponse of(InitiativeView view) {
    return of(view.initiative());
  }

  static InitiativeResponse of(Initiative initiative) {
    Initiative.Definition definition = initiative.definition();
    return new InitiativeResponse(
        initiative.id().value(),
        initiative.keyResultId().value(),
        definition.title().value(),
        WireValues.of(definition.ownerId()),
        definition.dueOn(),
        definition.link() == null ? null : definition.link().value(),
        initiative.state());
  }
}

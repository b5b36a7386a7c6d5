package vn.okr.adapters.web.objective.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.Refusals;
import vn.okr.application.initiative.ManageInitiatives.NewInitiative;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.initiative.WebLink;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;

/** Makes an initiative of what was typed. */
@ApplicationScoped
class InitiativeFieldReader {
  private final PeopleNamed people;

  @Inject
  InitiativeFieldReader(PeopleNamed people) {
    this.people = people;
  }

  /**
   * The initiative.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  NewInitiative read(InitiativeFields fields) {
    Refusals refusals = new Refusals();
    List.<Runnable>of(
            () -> title(fields), () -> owner(fields), () -> due(fields), () -> link(fields))
        .forEach(field -> refusals.gather("", field));
    refusals.throwIfAny();
    return new NewInitiative(
        new Initiative.Definition(title(fields), owner(fields), due(fields), link(fields)),
        state(fields.state()));
  }

  private static Title title(InitiativeFields fields) {
    return FieldReader.at("/title", () -> new Title(fields.title()));
  }

  private @Nullable PersonId owner(InitiativeFields fields) {
    return FieldReader.<@Nullable PersonId>at(
        "/ownerId", () -> people.one(fields.owner(), fields.ownerId()));
  }

  private static @Nullable LocalDate due(InitiativeFields fields) {
    return FieldReader.<@Nullable LocalDate>at("/dueOn", () -> Typed.dayOrNone(fields.dueOn()));
  }

  private static @Nullable WebLink link(InitiativeFields fields) {
    String typed = fields.link().strip();
    return FieldReader.<@Nullable WebLink>at(
        "/link", () -> typed.isEmpty() ? null : new WebLink(typed));
  }

  /**
   * The state chosen.
   *
   * @throws InvalidInput {@code unknown-value}
   */
  static InitiativeState state(@Nullable String name) {
    return Arrays.stream(InitiativeState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "unknown-value", Map.of("allowed", List.of(InitiativeState.values()))));
  }
}

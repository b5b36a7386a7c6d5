package vn.okr.adapters.web.objective.edit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Objects;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeState;

/**
 * What stands in the fields of an initiative's form, as it was typed.
 *
 * @param owner the words for who sees to it
 * @param ownerId the id chosen beside the words
 */
public record InitiativeFields(
    String title, String owner, String ownerId, String dueOn, String link, String state) {
  static final InitiativeFields EMPTY =
      new InitiativeFields("", "", "", "", "", InitiativeState.PLANNED.name());

  static InitiativeFields from(MultivaluedMap<String, String> form) {
    return new InitiativeFields(
        typed(form, "title"),
        typed(form, "owner"),
        typed(form, "ownerId"),
        typed(form, "dueOn"),
        typed(form, "link"),
        typed(form, "state"));
  }

  static InitiativeFields of(Initiative initiative, PeopleNamed people) {
    Initiative.Definition definition = initiative.definition();
    LocalDate due = definition.dueOn();
    return new InitiativeFields(
        definition.title().value(),
        people.typedFor(definition.ownerId()),
        definition.ownerId() == null ? "" : definition.ownerId().value().toString(),
        due == null ? "" : due.toString(),
        definition.link() == null ? "" : definition.link().value(),
        initiative.state().name());
  }

  private static String typed(MultivaluedMap<String, String> form, String field) {
    return Objects.requireNonNullElse(form.getFirst(field), "");
  }
}

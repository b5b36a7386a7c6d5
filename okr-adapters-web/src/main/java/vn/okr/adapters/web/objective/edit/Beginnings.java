package vn.okr.adapters.web.objective.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.adapters.web.template.TemplateCard;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ContinueObjectives;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.template.BrowseTemplates;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.OkrException;

/** Fills the form of a new objective with what it begins from. */
@ApplicationScoped
class Beginnings {
  private final Visitor visitor;
  private final BrowseTemplates templates;
  private final ContinueObjectives taken;
  private final BrowseObjectives objectives;
  private final PeopleNamed people;

  @Inject
  Beginnings(
      Visitor visitor,
      BrowseTemplates templates,
      ContinueObjectives taken,
      BrowseObjectives objectives,
      PeopleNamed people) {
    this.visitor = visitor;
    this.templates = templates;
    this.taken = taken;
    this.objectives = objectives;
    this.people = people;
  }

  /**
   * What is begun from, as the address names it; at most one of them.
   *
   * @param template the id of a template (M17)
   * @param copy an objective to be copied
   * @param carry an ended objective to be carried over
   */
  record From(@Nullable String template, @Nullable UUID copy, @Nullable UUID carry) {
    /** The parameter of the address, to be kept with another cycle; null for none. */
    @Nullable Parameter parameter() {
      return Stream.of(
              Optional.ofNullable(template).map(id -> new Parameter("template", id)),
              Optional.ofNullable(copy).map(id -> new Parameter("copy", id.toString())),
              Optional.ofNullable(carry).map(id -> new Parameter("carry", id.toString())))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(null);
    }
  }

  /** A parameter of an address. */
  record Parameter(String name, String value) {}

  /**
   * The form to begin with: empty when nothing is named.
   *
   * @throws OkrException when the visitor may not begin from there
   */
  ObjectiveFields of(From from) {
    String me = "person:" + visitor.actor().id().value();
    Show show = new Show(visitor.language());
    if (from.template() != null) {
      var template = templates.get(from.template(), visitor.language().locale());
      return ObjectiveFields.of(TemplateCard.of(template), me, show);
    }
    if (from.copy() != null) {
      var copy = taken.copyOf(visitor.actor(), new ObjectiveId(from.copy()));
      OwnerFields owner =
          isAtHand(copy.owner()) ? OwnerFields.of(copy.owner()) : OwnerFields.of(me);
      return ObjectiveFields.of(copy, owner, people::typedFor, show);
    }
    if (from.carry() != null) {
      ObjectiveId origin = new ObjectiveId(from.carry());
      var rest = taken.rest(visitor.actor(), origin);
      return ObjectiveFields.of(rest, ownerOf(rest, origin, me), people::typedFor, show);
    }
    return ObjectiveFields.empty(me);
  }

  private OwnerFields ownerOf(ContinueObjectives.Proposal rest, ObjectiveId origin, String me) {
    if (isAtHand(rest.owner())) {
      return OwnerFields.of(rest.owner());
    }
    String name = objectives.get(visitor.actor(), origin).facts().ownerName();
    return OwnerFields.named(me, name);
  }

  /** Whether the form offers the owner without being told a name. */
  private boolean isAtHand(Owner owner) {
    Frame frame = visitor.frame();
    return switch (owner) {
      case Owner.OfPerson(var person) -> person.equals(visitor.actor().id());
      case Owner.OfUnit(var unit) ->
          frame.units().stream()
              .anyMatch(one -> one.id().equals(unit) && one.role() == PersonView.Role.LEAD);
    };
  }
}

package vn.okr.adapters.web.admin.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.PageRequest;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.SearchText;

/** Finds the people and units that may take over what a leaver has answered for. */
@ApplicationScoped
class Successors {
  private static final int MOST = 10;
  private static final int LONGEST = 200;
  private static final String UNIT = "unit:";

  /** Nobody's id, nor any unit's. */
  private static final UUID NOBODY = new UUID(0, 0);

  /** The first few there are. */
  record Found(List<Unit> units, List<PersonView> people) {
    /** Whether there is nobody. */
    public boolean nobody() {
      return units.isEmpty() && people.isEmpty();
    }
  }

  private final BrowseOrganisation organisation;

  @Inject
  Successors(BrowseOrganisation organisation) {
    this.organisation = organisation;
  }

  /** Units that are not archived and active people whom the words may mean; not the leaver. */
  Found find(String words, PersonView leaver) {
    if (SearchText.words(words).isEmpty() || words.length() > LONGEST) {
      return new Found(List.of(), List.of());
    }
    Predicate<String> asked = SearchText.finding(words);
    List<Unit> units =
        organisation.allUnits().stream()
            .filter(unit -> !unit.archived() && asked.test(SearchText.fold(unit.name().value())))
            .limit(MOST)
            .toList();
    List<PersonView> people =
        organisation.people(words, null, true, new PageRequest(MOST, null)).items().stream()
            .filter(one -> !one.person().id().equals(leaver.person().id()))
            .toList();
    return new Found(units, people);
  }

  /** Who was chosen, such as {@code unit:0190...}; nobody there is for what names nobody. */
  static Owner chosen(String to) {
    UUID id = Objects.requireNonNullElse(Typed.idOrNone(to.substring(to.indexOf(':') + 1)), NOBODY);
    return to.startsWith(UNIT) ? Owner.of(new UnitId(id)) : Owner.of(new PersonId(id));
  }
}

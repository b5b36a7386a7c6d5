package vn.okr.application.organisation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.Units;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.SearchText;

/** Everyone looks up units and people (M5). */
@ReadOnly
@UseCase
public class BrowseOrganisation {
  private final Units units;
  private final PeopleReader people;

  @Inject
  public BrowseOrganisation(Units units, PeopleReader people) {
    this.units = units;
    this.people = people;
  }

  /** Units, archived ones included. */
  public Page<Unit> units(PageRequest request) {
    return units.page(request);
  }

  /** All units in the order of their ids, archived ones included; for showing them as a tree. */
  public List<Unit> allUnits() {
    return units.all();
  }

  /** Units whose name has words that begin with those asked for, accents ignored. */
  public List<UnitTree.Node> unitsNamed(String words, int most) {
    Predicate<String> asked = SearchText.finding(words);
    return units.tree().nodes().stream()
        .filter(unit -> asked.test(SearchText.fold(unit.name())))
        .limit(most)
        .toList();
  }

  /**
   * One unit.
   *
   * @throws NotFound when there is none
   */
  public Unit unit(UnitId id) {
    return units.find(id).orElseThrow(NotFound::new);
  }

  /** People, found by name or e-mail without accents, or by unit. */
  public Page<PersonView> people(
      @Nullable String search, @Nullable UnitId unit, PageRequest request) {
    return people.page(search, unit, null, request);
  }

  /** The same, only those who are active or only those who are not. */
  public Page<PersonView> people(
      @Nullable String search,
      @Nullable UnitId unit,
      @Nullable Boolean active,
      PageRequest request) {
    return people.page(search, unit, active, request);
  }

  /**
   * One person.
   *
   * @throws NotFound when there is none
   */
  public PersonView person(PersonId id) {
    return people.find(id).orElseThrow(NotFound::new);
  }
}

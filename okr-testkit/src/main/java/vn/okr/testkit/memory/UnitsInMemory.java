package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.port.Units;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.Stale;

/** Units of a company in memory. */
public final class UnitsInMemory implements Units {
  private final Company company;

  /** Units of the company. */
  public UnitsInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<Unit> find(UnitId id) {
    return company.units.find(id);
  }

  @Override
  public Optional<Unit> company() {
    return company.units.all().stream().filter(Unit::isRoot).findFirst();
  }

  @Override
  public UnitTree tree() {
    return Organisation.ofToday(company).tree();
  }

  @Override
  public List<Unit> all() {
    return company.units.all().stream()
        .sorted(Comparator.comparing(unit -> unit.id().value().toString()))
        .toList();
  }

  @Override
  public Page<Unit> page(PageRequest request) {
    return Pages.of(company.units.all().stream(), request, unit -> unit.id().value());
  }

  @Override
  public boolean hasActiveChildren(UnitId id) {
    return company.units.all().stream()
        .anyMatch(unit -> id.equals(unit.parentId()) && !unit.archived());
  }

  @Override
  public void add(Unit unit) {
    company.units.put(unit.id(), unit);
  }

  @Override
  public void save(Unit unit) {
    if (find(unit.id()).filter(old -> old.revision() == unit.revision() - 1).isEmpty()) {
      throw new Stale();
    }
    company.units.put(unit.id(), unit);
  }

  @Override
  public void addMember(UnitId unit, PersonId person) {
    Set<PersonId> members = new HashSet<>(company.members.getOr(unit, Set.of()));
    members.add(person);
    company.members.put(unit, Set.copyOf(members));
  }

  @Override
  public void removeMember(UnitId unit, PersonId person) {
    Set<PersonId> members = new HashSet<>(company.members.getOr(unit, Set.of()));
    members.remove(person);
    company.members.put(unit, Set.copyOf(members));
  }

  @Override
  public Map<Owner, Affiliation> affiliations(Collection<Owner> owners) {
    Organisation today = Organisation.ofToday(company);
    Map<Owner, Affiliation> places = new HashMap<>();
    for (Owner owner : owners) {
      if (isStored(owner)) {
        places.put(owner, today.placeOf(owner));
      }
    }
    return places;
  }

  private boolean isStored(Owner owner) {
    return switch (owner) {
      case Owner.OfUnit(UnitId unit) -> company.units.has(unit);
      case Owner.OfPerson(PersonId person) -> company.people.has(person);
    };
  }

  @Override
  public boolean mayOwn(Owner owner) {
    return switch (owner) {
      case Owner.OfUnit(UnitId unit) -> find(unit).filter(u -> !u.archived()).isPresent();
      case Owner.OfPerson(PersonId person) ->
          company.people.find(person).filter(Person::active).isPresent();
    };
  }
}

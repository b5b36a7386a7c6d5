package vn.okr.testkit.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;

/**
 * How a company is organised on one day.
 *
 * @param standing the units each person leads or belongs to
 * @param leads who leads each unit
 */
record Organisation(
    UnitTree tree, Map<PersonId, Set<UnitId>> standing, Map<UnitId, Set<PersonId>> leads) {

  static Organisation ofToday(Company company) {
    UnitTree tree =
        new UnitTree(
            company.units.all().stream()
                .map(u -> new UnitTree.Node(u.id(), u.name().value(), u.kind(), u.parentId()))
                .toList());
    Map<PersonId, Set<UnitId>> standing = new HashMap<>();
    for (Unit unit : company.units.all()) {
      Set<PersonId> here = new HashSet<>(unit.leads());
      here.addAll(company.members.getOr(unit.id(), Set.of()));
      here.forEach(p -> standing.computeIfAbsent(p, _ -> new HashSet<>()).add(unit.id()));
    }
    return new Organisation(
        tree,
        standing,
        company.units.all().stream().collect(Collectors.toMap(Unit::id, Unit::leads)));
  }

  Set<UnitId> unitsOf(PersonId person) {
    return standing.getOrDefault(person, Set.of());
  }

  Affiliation placeOf(Owner owner) {
    Set<UnitId> units =
        switch (owner) {
          case Owner.OfUnit(UnitId unit) -> Set.of(unit);
          case Owner.OfPerson(PersonId person) -> unitsOf(person);
        };
    return Affiliation.in(tree, owner, units, unit -> leads.getOrDefault(unit, Set.of()));
  }
}

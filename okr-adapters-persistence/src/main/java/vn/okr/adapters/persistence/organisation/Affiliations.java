package vn.okr.adapters.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Among;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.organisation.UnitTree;

/** Finds where owners stand, in two statements however many there are. */
@ApplicationScoped
class Affiliations {
  /** Units above archived ones count as well: an archived unit keeps its place. */
  private static final String LINES =
      """
      with recursive line as (
        select id, name, kind, parent_id from unit where id %s
        union
        select above.id, above.name, above.kind, above.parent_id
        from unit above join line on above.id = line.parent_id)
      select id, name, kind, parent_id, """
          + PersonIds.LEADS.formatted("line.id")
          + " from line";

  private static final String UNITS_OF_PEOPLE =
      """
      select person.id, place.unit_id
      from person
      left join (
        select person_id, unit_id from unit_member where person_id %1$s
        union
        select person_id, unit_id from unit_lead where person_id %1$s
      ) place on place.person_id = person.id
      where person.id %1$s
      """;

  /**
   * A unit on the way up.
   *
   * @param leads ids parted by blanks, empty for none
   */
  private record LineRow(UUID id, String name, String kind, @Nullable UUID parentId, String leads) {
    UnitId unitId() {
      return new UnitId(id);
    }

    UnitTree.Node toNode() {
      return new UnitTree.Node(
          unitId(), name, UnitKind.valueOf(kind), UnitMapping.unitId(parentId));
    }

    Set<PersonId> leadIds() {
      return PersonIds.in(leads);
    }
  }

  /** A unit someone stands in; absent for who stands in none. */
  private record StandingRow(UUID personId, @Nullable UUID unitId) {}

  private final RowReader rows;

  Affiliations(RowReader rows) {
    this.rows = rows;
  }

  Map<Owner, Affiliation> of(Collection<Owner> owners) {
    Map<Owner, Set<UnitId>> places = new HashMap<>();
    Set<UUID> people = new HashSet<>();
    for (Owner owner : owners) {
      switch (owner) {
        case Owner.OfUnit(UnitId unit) -> places.put(owner, Set.of(unit));
        case Owner.OfPerson(PersonId person) -> people.add(person.value());
      }
    }
    places.putAll(placesOf(people));
    return in(linesOf(places.values()), places);
  }

  private static Map<Owner, Affiliation> in(Lines lines, Map<Owner, Set<UnitId>> places) {
    Map<Owner, Affiliation> found = new HashMap<>();
    places.forEach(
        (owner, units) -> {
          if (units.stream().allMatch(lines::knows)) {
            found.put(owner, Affiliation.in(lines.tree(), owner, units, lines::leadsOf));
          }
        });
    return found;
  }

  private Map<Owner, Set<UnitId>> placesOf(Set<UUID> people) {
    Map<Owner, Set<UnitId>> places = new HashMap<>();
    if (people.isEmpty()) {
      return places;
    }
    for (StandingRow row : read(StandingRow.class, UNITS_OF_PEOPLE, "people", people)) {
      Set<UnitId> units =
          places.computeIfAbsent(Owner.of(new PersonId(row.personId())), _ -> new HashSet<>());
      if (row.unitId() != null) {
        units.add(new UnitId(row.unitId()));
      }
    }
    return places;
  }

  private Lines linesOf(Collection<Set<UnitId>> places) {
    Set<UUID> units = new HashSet<>();
    places.forEach(place -> place.forEach(unit -> units.add(unit.value())));
    List<LineRow> lines = units.isEmpty() ? List.of() : read(LineRow.class, LINES, "units", units);
    return new Lines(
        new UnitTree(lines.stream().map(LineRow::toNode).toList()),
        lines.stream().collect(Collectors.toMap(LineRow::unitId, LineRow::leadIds)));
  }

  private <R extends Record> List<R> read(Class<R> row, String sql, String name, Set<UUID> ids) {
    Among among = Among.of(name, ids);
    return rows.read(row, Sql.of(sql.formatted(among.text())).with(name, among.value()));
  }

  /** Some units with all above them, and who leads each. */
  private record Lines(UnitTree tree, Map<UnitId, Set<PersonId>> leads) {
    boolean knows(UnitId unit) {
      return leads.containsKey(unit);
    }

    Set<PersonId> leadsOf(UnitId unit) {
      return leads.getOrDefault(unit, Set.of());
    }
  }
}

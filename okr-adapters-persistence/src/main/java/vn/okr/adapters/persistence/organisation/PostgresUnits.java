package vn.okr.adapters.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.port.Units;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.organisation.UnitTree;

@ApplicationScoped
class PostgresUnits implements Units {
  private final UnitRepository units;
  private final PersonRepository people;
  private final UnitMembers members;
  private final Affiliations affiliations;
  private final RowReader rows;

  PostgresUnits(
      UnitRepository units,
      PersonRepository people,
      UnitMembers members,
      Affiliations affiliations,
      RowReader rows) {
    this.units = units;
    this.people = people;
    this.members = members;
    this.affiliations = affiliations;
    this.rows = rows;
  }

  @Override
  public Optional<Unit> find(UnitId id) {
    return units.letGoFirst(withLeads(List.of(id.value()))).map(UnitMapping::toUnit);
  }

  @Override
  public Optional<Unit> company() {
    return units
        .find("from UnitEntity u left join fetch u.leads where u.parentId is null")
        .singleResultOptional()
        .map(UnitMapping::toUnit);
  }

  @Override
  public UnitTree tree() {
    List<Object[]> rows =
        units
            .getEntityManager()
            .createQuery(
                "select id, name, kind, parentId from UnitEntity order by id", Object[].class)
            .getResultList();
    return new UnitTree(rows.stream().map(PostgresUnits::toNode).toList());
  }

  private static UnitTree.Node toNode(Object[] row) {
    return new UnitTree.Node(
        new UnitId((UUID) row[0]),
        (String) row[1],
        (UnitKind) row[2],
        UnitMapping.unitId((UUID) row[3]));
  }

  @Override
  public List<Unit> all() {
    return rows.read(WholeUnitRow.class, WholeUnitRow.ALL).stream()
        .map(WholeUnitRow::toUnit)
        .toList();
  }

  @Override
  public Page<Unit> page(PageRequest request) {
    List<UUID> ids = units.after(request).stream().map(entity -> entity.id).toList();
    List<Unit> found = units.letGo(withLeads(ids)).stream().map(UnitMapping::toUnit).toList();
    return request.pageOf(found, unit -> unit.id().value());
  }

  private List<UnitEntity> withLeads(List<UUID> ids) {
    return units.among("from UnitEntity u left join fetch u.leads", "u.id", ids).list();
  }

  @Override
  public boolean hasActiveChildren(UnitId id) {
    return units.count("parentId = ?1 and not archived", id.value()) > 0;
  }

  @Override
  public void add(Unit unit) {
    UnitEntity entity = new UnitEntity();
    UnitMapping.write(unit, entity);
    units.addUnique(entity);
  }

  @Override
  public void save(Unit unit) {
    UnitEntity entity =
        units.lockAt(unit.id().value(), unit.revision() - 1, stored -> stored.revision);
    UnitMapping.write(unit, entity);
  }

  @Override
  public void addMember(UnitId unit, PersonId person) {
    members.add(unit.value(), person.value());
  }

  @Override
  public void removeMember(UnitId unit, PersonId person) {
    members.remove(unit.value(), person.value());
  }

  @Override
  public Map<Owner, Affiliation> affiliations(Collection<Owner> owners) {
    return affiliations.of(owners);
  }

  @Override
  public boolean mayOwn(Owner owner) {
    return switch (owner) {
      case Owner.OfUnit(UnitId unit) -> units.count("id = ?1 and not archived", unit.value()) > 0;
      case Owner.OfPerson(PersonId person) ->
          people.count("id = ?1 and active", person.value()) > 0;
    };
  }
}

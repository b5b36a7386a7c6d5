package vn.okr.adapters.persistence.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.objective.StatusCondition;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.progress.ProgressReader;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.progress.Status;
import vn.okr.domain.shared.NotFound;

/** Counts objectives in two statements: the units, then what they and their people own. */
@ApplicationScoped
class PostgresProgressReader implements ProgressReader {
  /** The cycle beside each unit, and by itself where there is none. */
  private static final Sql UNITS =
      Sql.of(
          """
          select c.id as cycle_id, c.name as cycle_name, c.starts_on, c.ends_on,
                 c.parent_id as cycle_parent_id, c.phase, c.running_since, c.revision,
                 u.id, u.name, u.kind, u.parent_id, u.frozen
          from cycle c
          left join (
            select unit_id as id, name, kind, parent_id, true as frozen
            from cycle_unit
            where cycle_id = :cycle
            union all
            select id, name, kind, parent_id, false
            from unit
            where not exists (select from cycle_unit where cycle_id = :cycle)) u on true
          where c.id = :cycle
          order by u.id""");

  private static final Sql AT_WORK_BEGINS =
      Sql.of(
          """
          with at_work as materialized (
            select o.id, o.owner_unit_id, o.owner_person_id, (""");

  private static final Sql AT_WORK_ENDS =
      Sql.of(
          """
          ) as outdated
            from objective o join cycle c on c.id = o.cycle_id
            where o.cycle_id = :cycle and o.state = 'PUBLISHED'),
          place as (
            select id, owner_unit_id as unit_id, outdated from at_work
            where owner_unit_id is not null
            union
            select a.id, s.unit_id, a.outdated
            from at_work a join unit_person s on s.person_id = a.owner_person_id)
          select unit_id, count(*) as at_work, count(*) filter (where outdated) as outdated
          from place
          group by unit_id""");

  private final RowReader rows;

  PostgresProgressReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Tallies count(CycleId cycle, @Nullable UnitId within, OrganisationSettings settings) {
    List<UnitRow> units = rows.read(UnitRow.class, UNITS.with("cycle", cycle.value()));
    if (units.isEmpty()) {
      throw new NotFound();
    }
    UnitTree tree = new UnitTree(units.stream().flatMap(row -> row.toNode().stream()).toList());
    boolean frozen = units.stream().anyMatch(row -> Boolean.TRUE.equals(row.frozen()));
    Sql statement = TallyStatement.of(cycle, frozen, unitsWithin(tree, within), settings);
    List<TallyRow> tallies = rows.read(TallyRow.class, statement);
    return new Tallies(
        units.getFirst().toCycle(),
        tree,
        tallies.stream().filter(TallyRow::isOfUnit).map(TallyRow::toUnit).toList(),
        tallies.stream().filter(row -> !row.isOfUnit()).map(TallyRow::toPeople).toList());
  }

  @Override
  public List<OwnProgress> ownByCycle(Owner owner) {
    return rows.read(CycleTallyRow.class, TallyStatement.ownByCycle(owner)).stream()
        .map(CycleTallyRow::toProgress)
        .toList();
  }

  @Override
  public List<Discipline> discipline(
      CycleId cycle, LocalDate today, OrganisationSettings settings) {
    Sql outdated = StatusCondition.of(Status.OUTDATED, today, settings);
    Sql statement = AT_WORK_BEGINS.then(outdated).then(AT_WORK_ENDS).with("cycle", cycle.value());
    return rows.read(DisciplineRow.class, statement).stream()
        .map(row -> new Discipline(new UnitId(row.unitId()), row.atWork(), row.outdated()))
        .toList();
  }

  /** What a unit and its people have at work. */
  record DisciplineRow(UUID unitId, long atWork, long outdated) {}

  /** Everyone is within the company, also who stands in no unit. */
  private static UUID @Nullable [] unitsWithin(UnitTree tree, @Nullable UnitId within) {
    UnitTree.Node root = tree.root();
    if (within == null || (root != null && root.id().equals(within))) {
      return null;
    }
    return RowReader.arrayOf(tree.subtreeOf(within), UnitId::value);
  }
}

package vn.okr.adapters.persistence.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.progress.ProgressReader;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;

/** Counts objectives in two statements: the units, then what they and their people own. */
@ApplicationScoped
class PostgresProgressReader implements ProgressReader {
  private static final Sql UNITS =
      Sql.of(
          """
          select unit_id as id, name, kind, parent_id, true as frozen
          from cycle_unit
          where cycle_id = :cycle
          union all
          select id, name, kind, parent_id, false
          from unit
          where not exists (select from cycle_unit where cycle_id = :cycle)
          order by id""");

  private final RowReader rows;

  PostgresProgressReader(RowReader rows) {
    this.rows = rows;
  }

  @Override
  public Tallies count(CycleId cycle, @Nullable UnitId within, OrganisationSettings settings) {
    List<UnitRow> units = rows.read(UnitRow.class, UNITS.with("cycle", cycle.value()));
    UnitTree tree = new UnitTree(units.stream().map(UnitRow::toNode).toList());
    boolean frozen = units.stream().anyMatch(UnitRow::frozen);
    Sql statement = TallyStatement.of(cycle, frozen, unitsWithin(tree, within), settings);
    List<TallyRow> tallies = rows.read(TallyRow.class, statement);
    return new Tallies(
        tree,
        tallies.stream().filter(TallyRow::isOfUnit).map(TallyRow::toUnit).toList(),
        tallies.stream().filter(row -> !row.isOfUnit()).map(TallyRow::toPeople).toList());
  }

  /** Everyone is within the company, also who stands in no unit. */
  private static UUID @Nullable [] unitsWithin(UnitTree tree, @Nullable UnitId within) {
    UnitTree.Node root = tree.root();
    if (within == null || (root != null && root.id().equals(within))) {
      return null;
    }
    return RowReader.arrayOf(tree.subtreeOf(within), UnitId::value);
  }
}

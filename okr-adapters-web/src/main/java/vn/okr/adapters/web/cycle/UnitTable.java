package vn.okr.adapters.web.cycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.progress.ProgressReader.Discipline;
import vn.okr.application.progress.UnitProgress;
import vn.okr.domain.organisation.UnitId;

/** The units of a cycle as a table: all of them while they are few, else a branch at a time. */
final class UnitTable {
  /** What one still reads through. */
  private static final int MOST_AT_ONCE = 60;

  private final Map<UnitId, UnitProgress> units = new LinkedHashMap<>();
  private final Map<UnitId, List<UnitProgress>> below = new LinkedHashMap<>();
  private final Map<UnitId, Discipline> disciplines;
  private final Set<UnitId> open = new HashSet<>();
  private final List<UnitRow> rows = new ArrayList<>();

  private UnitTable(List<UnitProgress> units, Map<UnitId, Discipline> disciplines) {
    this.disciplines = disciplines;
    for (UnitProgress unit : units) {
      this.units.put(unit.unit().id(), unit);
      UnitId above = unit.unit().parentId();
      if (above != null) {
        below.computeIfAbsent(above, _ -> new ArrayList<>()).add(unit);
      }
    }
  }

  /**
   * The rows, each unit before those below it.
   *
   * @param units all of them, the company first
   * @param under the unit whose branch is looked at; absent for what stands under the company
   */
  static List<UnitRow> of(
      List<UnitProgress> units, Map<UnitId, Discipline> disciplines, @Nullable UnitId under) {
    if (units.isEmpty()) {
      return List.of();
    }
    UnitTable table = new UnitTable(units, disciplines);
    UnitProgress company = units.getFirst();
    if (units.size() > MOST_AT_ONCE) {
      table.openTo(under);
      table.open.add(company.unit().id());
      table.add(company, 0, true);
    } else {
      table.open.addAll(table.units.keySet());
      table.add(company, 0, false);
    }
    return table.rows;
  }

  private void openTo(@Nullable UnitId under) {
    UnitProgress unit = under == null ? null : units.get(under);
    while (unit != null) {
      open.add(unit.unit().id());
      UnitId above = unit.unit().parentId();
      unit = above == null ? null : units.get(above);
    }
  }

  private void add(UnitProgress unit, int depth, boolean folds) {
    UnitId id = unit.unit().id();
    List<UnitProgress> lower = below.getOrDefault(id, List.of());
    boolean opened = open.contains(id);
    UnitId fold = folds && opened && !lower.isEmpty() ? unit.unit().parentId() : null;
    rows.add(new UnitRow(unit, depth, disciplines.get(id), opened ? 0 : lower.size(), fold));
    if (opened) {
      lower.forEach(each -> add(each, depth + 1, folds));
    }
  }
}

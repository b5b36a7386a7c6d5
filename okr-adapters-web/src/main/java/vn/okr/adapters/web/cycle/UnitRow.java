package vn.okr.adapters.web.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.application.progress.ProgressReader;
import vn.okr.application.progress.UnitProgress;
import vn.okr.domain.organisation.UnitId;

/**
 * A unit in the table of a cycle.
 *
 * @param depth how many units stand above it
 * @param discipline how well it keeps up with check-ins; absent where nothing is at work
 */
public record UnitRow(
    UnitProgress unit, int depth, ProgressReader.@Nullable Discipline discipline) {
  static List<UnitRow> of(
      List<UnitProgress> units, Map<UnitId, ProgressReader.Discipline> disciplines) {
    Map<UnitId, List<UnitProgress>> below = new LinkedHashMap<>();
    List<UnitRow> rows = new ArrayList<>();
    for (UnitProgress unit : units) {
      UnitId above = unit.unit().parentId();
      if (above != null) {
        below.computeIfAbsent(above, _ -> new ArrayList<>()).add(unit);
      }
    }
    if (!units.isEmpty()) {
      add(units.getFirst(), 0, below, disciplines, rows);
    }
    return rows;
  }

  /** A unit, then all that stands below it. */
  private static void add(
      UnitProgress unit,
      int depth,
      Map<UnitId, List<UnitProgress>> below,
      Map<UnitId, ProgressReader.Discipline> disciplines,
      List<UnitRow> rows) {
    UnitId id = unit.unit().id();
    rows.add(new UnitRow(unit, depth, disciplines.get(id)));
    below
        .getOrDefault(id, List.of())
        .forEach(lower -> add(lower, depth + 1, below, disciplines, rows));
  }

  /** Of a hundred objectives at work, how many are not outdated; null where none is at work. */
  public @Nullable Long onTime() {
    return discipline == null
        ? null
        : 100 * (discipline.atWork() - discipline.outdated()) / discipline.atWork();
  }

  /** What indents it, at most so far as a phone can show. */
  public int indent() {
    return Math.min(depth, 5);
  }
}

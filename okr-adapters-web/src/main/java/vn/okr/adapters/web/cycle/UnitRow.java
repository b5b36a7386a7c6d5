package vn.okr.adapters.web.cycle;

import java.util.HashMap;
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
    Map<UnitId, Integer> depths = new HashMap<>();
    return units.stream()
        .map(
            unit -> {
              UnitId above = unit.unit().parentId();
              int depth = above == null ? 0 : depths.getOrDefault(above, 0) + 1;
              depths.put(unit.unit().id(), depth);
              return new UnitRow(unit, depth, disciplines.get(unit.unit().id()));
            })
        .toList();
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

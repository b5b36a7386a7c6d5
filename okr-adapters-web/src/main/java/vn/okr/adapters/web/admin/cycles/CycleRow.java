package vn.okr.adapters.web.admin.cycles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;

/**
 * A cycle in the list of all, below the one it lies within.
 *
 * @param depth how many cycles it lies within, from 0
 */
record CycleRow(Cycle cycle, int depth) {
  private static final Comparator<Cycle> LATEST_FIRST =
      Comparator.comparing((Cycle cycle) -> cycle.period().startsOn())
          .reversed()
          .thenComparing(cycle -> cycle.name().value());

  /** All of them, the latest first, each followed by what lies within it. */
  static List<CycleRow> of(List<Cycle> all) {
    List<CycleRow> rows = new ArrayList<>();
    add(rows, all.stream().sorted(LATEST_FIRST).toList(), null, 0);
    return rows;
  }

  private static void add(
      List<CycleRow> rows, List<Cycle> all, @Nullable CycleId parent, int depth) {
    for (Cycle cycle : all) {
      if (Objects.equals(cycle.parentId(), parent)) {
        rows.add(new CycleRow(cycle, depth));
        add(rows, all, cycle.id(), depth + 1);
      }
    }
  }
}

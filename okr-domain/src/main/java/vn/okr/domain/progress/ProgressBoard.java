package vn.okr.domain.progress;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;

/**
 * The progress of every unit and level in one cycle (M12). A unit's own objectives make its
 * progress; what lies below is shown beside it, never mixed in (M8). Every objective is counted
 * once in each total, however many units its owner belongs to.
 */
public final class ProgressBoard {
  /** The objectives of one unit. */
  public record OfUnit(UnitId unit, Tally tally) {}

  /** The personal objectives of all people who stand in exactly these units. */
  public record OfPeople(Set<UnitId> units, Tally tally) {}

  private final Map<UnitId, Tally> own = new HashMap<>();
  private final Map<UnitId, Tally> below = new HashMap<>();
  private final Map<Level, Tally> levels = new EnumMap<>(Level.class);

  /** Adds up everything, in time proportional to the units and groups times the tree's depth. */
  public ProgressBoard(UnitTree tree, List<OfUnit> units, List<OfPeople> people) {
    for (OfUnit unit : units) {
      own.merge(unit.unit(), unit.tally(), Tally::plus);
      List<UnitId> line = tree.lineOf(unit.unit());
      line.stream().skip(1).forEach(above -> below.merge(above, unit.tally(), Tally::plus));
      UnitTree.Node node = tree.find(unit.unit());
      if (node != null) {
        levels.merge(node.kind().level(), unit.tally(), Tally::plus);
      }
    }
    for (OfPeople group : people) {
      levels.merge(Level.INDIVIDUAL, group.tally(), Tally::plus);
      linesOf(tree, group.units()).forEach(u -> below.merge(u, group.tally(), Tally::plus));
    }
  }

  /** People without a unit still work for the company. */
  private static Set<UnitId> linesOf(UnitTree tree, Set<UnitId> units) {
    Set<UnitId> lines = new HashSet<>();
    units.forEach(unit -> lines.addAll(tree.lineOf(unit)));
    UnitTree.Node root = tree.root();
    if (lines.isEmpty() && root != null) {
      lines.add(root.id());
    }
    return lines;
  }

  /** The unit's own objectives. */
  public Tally own(UnitId unit) {
    return own.getOrDefault(unit, Tally.NONE);
  }

  /** The objectives of all units below, and of all people in the unit and below. */
  public Tally below(UnitId unit) {
    return below.getOrDefault(unit, Tally.NONE);
  }

  /** All objectives of a level. */
  public Tally level(Level level) {
    return levels.getOrDefault(level, Tally.NONE);
  }
}

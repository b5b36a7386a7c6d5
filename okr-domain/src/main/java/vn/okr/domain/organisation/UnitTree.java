package vn.okr.domain.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/** The units as one tree, as they stand today or as they stood when a cycle closed. Immutable. */
public final class UnitTree {
  /** A unit's place in the tree. */
  public record Node(UnitId id, String name, UnitKind kind, @Nullable UnitId parentId) {}

  private final Map<UnitId, Node> nodes = new LinkedHashMap<>();
  private final Map<UnitId, List<UnitId>> children = new HashMap<>();

  /** The tree of the nodes; their order is kept. */
  public UnitTree(Iterable<Node> units) {
    for (Node node : units) {
      nodes.put(node.id(), node);
      if (node.parentId() != null) {
        children.computeIfAbsent(node.parentId(), _ -> new ArrayList<>()).add(node.id());
      }
    }
  }

  /** All units, in the order they were given. */
  public List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /** The company, or null in an organisation that has none yet. */
  public @Nullable Node root() {
    return nodes.values().stream().filter(node -> node.parentId() == null).findFirst().orElse(null);
  }

  /** The unit, or null when it is unknown. */
  public @Nullable Node find(UnitId id) {
    return nodes.get(id);
  }

  /** The unit and all above it, from the unit itself up to the company. */
  public List<UnitId> lineOf(UnitId unit) {
    List<UnitId> line = new ArrayList<>();
    Node node = nodes.get(unit);
    while (node != null && !line.contains(node.id())) {
      line.add(node.id());
      node = node.parentId() == null ? null : nodes.get(node.parentId());
    }
    return line;
  }

  /** The unit and all below it, parents before children. */
  public List<UnitId> subtreeOf(UnitId unit) {
    List<UnitId> found = new ArrayList<>();
    if (nodes.containsKey(unit)) {
      found.add(unit);
    }
    for (int i = 0; i < found.size(); i++) {
      found.addAll(children.getOrDefault(found.get(i), List.of()));
    }
    return found;
  }

  /** Whether {@code lower} stands somewhere below {@code upper}; a unit is not below itself. */
  public boolean isBelow(UnitId lower, UnitId upper) {
    return !lower.equals(upper) && lineOf(lower).contains(upper);
  }

  /**
   * Refuses a parent that would tear the tree apart.
   *
   * @throws RuleViolated {@code invalid-tree} when the parent is the unit itself or stands below it
   */
  public void requireMayStandUnder(UnitId unit, UnitId parent) {
    if (lineOf(parent).contains(unit)) {
      throw new RuleViolated(ErrorCode.INVALID_TREE, "/parentId");
    }
  }
}

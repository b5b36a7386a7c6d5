package vn.okr.adapters.web.admin.units;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;

/** All units as a tree that is shown in parts, so that thousands of them stay quick to look at. */
final class UnitForest {
  private final Map<UnitId, Unit> byId = new HashMap<>();
  private final Map<UnitId, List<Unit>> below = new HashMap<>();
  private final @Nullable Unit company;

  /** Of the units; archived ones only where asked for. */
  UnitForest(List<Unit> all, boolean archivedToo) {
    Unit root = null;
    for (Unit unit : all) {
      byId.put(unit.id(), unit);
      UnitId parent = unit.parentId();
      if (parent == null) {
        root = unit;
      } else if (archivedToo || !unit.archived()) {
        below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(unit);
      }
    }
    company = root;
    Collator words = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
    below.values().forEach(u -> u.sort(Comparator.comparing(o -> o.name().value(), words)));
  }

  /** The unit; null when there is none. */
  @Nullable Unit find(@Nullable UnitId id) {
    return id == null ? null : byId.get(id);
  }

  /** The company; null before there is one. */
  @Nullable Unit company() {
    return company;
  }

  /** Those directly below a unit, each folded. */
  List<UnitBranch> below(UnitId unit, @Nullable Unit moving) {
    return branches(unit, Set.of(), moving);
  }

  /**
   * The unit and those below it, opened as far as a unit that is to be seen.
   *
   * @param shown the unit to be seen; null for none
   * @param moving the unit that is being moved; null for none
   */
  UnitBranch from(Unit top, @Nullable UnitId shown, @Nullable Unit moving) {
    Set<UnitId> opened = new HashSet<>();
    opened.add(top.id());
    for (Unit one = find(shown); one != null && opened.add(one.id()); ) {
      one = find(one.parentId());
    }
    if (shown != null) {
      opened.remove(shown);
      opened.add(top.id());
    }
    return branch(top, opened, moving);
  }

  private List<UnitBranch> branches(UnitId unit, Set<UnitId> opened, @Nullable Unit moving) {
    return below.getOrDefault(unit, List.of()).stream()
        .map(one -> branch(one, opened, moving))
        .toList();
  }

  private UnitBranch branch(Unit unit, Set<UnitId> opened, @Nullable Unit moving) {
    List<UnitBranch> branches =
        opened.contains(unit.id()) ? branches(unit.id(), opened, moving) : List.of();
    int count = below.getOrDefault(unit.id(), List.of()).size();
    return new UnitBranch(unit, count, branches, moving != null && takes(unit, moving));
  }

  private boolean takes(Unit unit, Unit moving) {
    return !unit.archived() && !unit.id().equals(moving.parentId()) && !standsIn(unit, moving.id());
  }

  private boolean standsIn(Unit unit, UnitId upper) {
    Set<UnitId> seen = new HashSet<>();
    for (Unit one = unit; one != null && seen.add(one.id()); one = find(one.parentId())) {
      if (one.id().equals(upper)) {
        return true;
      }
    }
    return false;
  }
}

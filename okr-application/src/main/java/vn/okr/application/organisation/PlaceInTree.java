package vn.okr.application.organisation;

import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Units;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/** Where a unit may stand in the tree of units, and when it may leave it (M2). */
record PlaceInTree(Units units) {

  /**
   * Lets a new unit stand where it is to stand.
   *
   * @throws Conflict {@code already-exists} for a second company
   * @throws RuleViolated {@code unknown-reference} unless its parent is there and not archived
   */
  void requireFreeFor(Unit made) {
    if (made.isRoot() && units.company().isPresent()) {
      throw new Conflict(ErrorCode.ALREADY_EXISTS);
    }
    requireParent(made.parentId());
  }

  /**
   * Lets a unit move, be archived or come back.
   *
   * @throws RuleViolated {@code invalid-tree} when it would stand below itself, become or cease to
   *     be the company
   * @throws Conflict {@code in-use} when archiving above units that are not archived
   */
  void requireMayBecome(Unit before, Unit after) {
    if (before.isRoot() != after.isRoot()) {
      throw new RuleViolated(ErrorCode.INVALID_TREE, "/parentId");
    }
    UnitId parent = after.parentId();
    boolean revived = before.archived() && !after.archived();
    if (parent != null && (revived || !parent.equals(before.parentId()))) {
      requireParent(parent);
      units.tree().requireMayStandUnder(after.id(), parent);
    }
    if (after.archived() && !before.archived() && units.hasActiveChildren(after.id())) {
      throw new Conflict(ErrorCode.IN_USE);
    }
  }

  private void requireParent(@Nullable UnitId parent) {
    if (parent != null && units.find(parent).filter(unit -> !unit.archived()).isEmpty()) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/parentId");
    }
  }
}

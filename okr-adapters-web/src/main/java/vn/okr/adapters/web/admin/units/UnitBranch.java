package vn.okr.adapters.web.admin.units;

import java.util.List;
import vn.okr.domain.organisation.Unit;

/**
 * A unit in the tree with what stands below it.
 *
 * @param below how many stand directly below it
 * @param branches those, as far as they are shown; empty while the branch is folded
 * @param takes whether the unit that is being moved may be placed here
 */
public record UnitBranch(Unit unit, Integer below, List<UnitBranch> branches, boolean takes) {
  /** Whether it can be opened, and is not yet. */
  public boolean folded() {
    return below > 0 && branches.isEmpty();
  }

  /** Whether it may be moved: the company stays where it is, what is archived too. */
  public boolean movable() {
    return !unit.isRoot() && !unit.archived();
  }
}

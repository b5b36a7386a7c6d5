package vn.okr.domain.alignment;

import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/**
 * The direction of alignment (M7): goals rest on those of a unit above, in the same cycle or one
 * that contains theirs. Checked when a link is made; a later reorganisation voids none.
 */
public final class UpwardsOnly {
  private UpwardsOnly() {}

  /**
   * Checks one link.
   *
   * @throws RuleViolated {@code outside-cycle} when the upper cycle does not contain the lower one;
   *     {@code not-upwards} when a contribution does not lead to a unit above
   */
  public static void require(LinkKind kind, Place lower, Place upper) {
    if (!lower.cycle().liesWithin(upper.cycle())) {
      throw new RuleViolated(ErrorCode.OUTSIDE_CYCLE, "/to");
    }
    if (kind == LinkKind.CONTRIBUTES && !leadsUpwards(lower, upper)) {
      throw new RuleViolated(ErrorCode.NOT_UPWARDS, "/to");
    }
  }

  private static boolean leadsUpwards(Place lower, Place upper) {
    return switch (upper.owner().owner()) {
      case Owner.OfPerson _ -> false;
      case Owner.OfUnit(UnitId unit) ->
          lower.owner().unitsAbove().contains(unit)
              || (lower.owner().units().contains(unit) && mayRestOnOwnUnit(lower, upper));
    };
  }

  /** A person rests on their own unit; a unit on itself only as a quarter does on its year. */
  private static boolean mayRestOnOwnUnit(Place lower, Place upper) {
    return switch (lower.owner().owner()) {
      case Owner.OfPerson _ -> true;
      case Owner.OfUnit _ -> lower.cycle().liesStrictlyWithin(upper.cycle());
    };
  }
}

package vn.okr.domain.kpi;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.RuleViolated;

/**
 * The values at which a KPI is healthy; the bounds themselves are.
 *
 * @param atLeast the lower bound; absent for none
 * @param atMost the upper bound; absent for none
 */
public record HealthyRange(@Nullable Quantity atLeast, @Nullable Quantity atMost) {
  /**
   * Checks the bounds.
   *
   * @throws RuleViolated {@code invalid-range} without any bound, or with the lower above the upper
   */
  public HealthyRange {
    if (atLeast == null && atMost == null) {
      throw new RuleViolated(ErrorCode.INVALID_RANGE, "/atLeast");
    }
    if (atLeast != null && atMost != null && atLeast.compareTo(atMost) > 0) {
      throw new RuleViolated(ErrorCode.INVALID_RANGE, "/atMost");
    }
  }

  /** The way the KPI is wanted to go, which its bounds tell. */
  public Direction direction() {
    if (atMost == null) {
      return Direction.UP;
    }
    return atLeast == null ? Direction.DOWN : Direction.WITHIN;
  }

  /** Whether the value is a healthy one. */
  public boolean includes(Quantity value) {
    return (atLeast == null || value.compareTo(atLeast) >= 0)
        && (atMost == null || value.compareTo(atMost) <= 0);
  }

  @Override
  public String toString() {
    return switch (direction()) {
      case UP -> ">= " + atLeast;
      case DOWN -> "<= " + atMost;
      case WITHIN -> atLeast + " .. " + atMost;
    };
  }
}

package vn.okr.domain.measure;

import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/**
 * A step that is done or not.
 *
 * @param weight how much of the whole it is, above 0
 */
public record Milestone(MilestoneId id, Title title, Weight weight) {
  /**
   * Checks the weight.
   *
   * @throws InvalidInput {@code not-positive}
   */
  public Milestone {
    if (!weight.counts()) {
      throw new InvalidInput("not-positive", java.util.Map.of());
    }
  }
}

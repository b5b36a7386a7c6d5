package vn.okr.domain.alignment;

import vn.okr.domain.shared.Weight;

/**
 * A link from an objective upwards; the objective below owns it.
 *
 * @param to the upper end
 * @param weight how much it counts among all that contribute there, above 0
 */
public record Link(Target to, LinkKind kind, Weight weight) {
  public Link {
    if (!weight.counts()) {
      throw new vn.okr.domain.shared.InvalidInput("not-positive", java.util.Map.of());
    }
  }

  @Override
  public String toString() {
    return kind + " " + to.value() + " (" + weight + ")";
  }
}

package vn.okr.testkit;

import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.shared.Weight;

/** Links upwards in few words. */
public final class LinksTo {
  private LinksTo() {}

  /** Contributes to the objective as a whole. */
  public static Link contributesTo(Objective upper) {
    return new Link(new Target.OfObjective(upper.id()), LinkKind.CONTRIBUTES, Weight.ONE);
  }

  /** Contributes to the key result with a weight. */
  public static Link contributesTo(KeyResultId upper, long weight) {
    return new Link(new Target.OfKeyResult(upper), LinkKind.CONTRIBUTES, Weight.of(weight));
  }

  /** Supports the objective, which is drawn and never counted. */
  public static Link supports(Objective upper) {
    return new Link(new Target.OfObjective(upper.id()), LinkKind.SUPPORTS, Weight.ONE);
  }

  /** Supports the key result. */
  public static Link supports(KeyResultId upper) {
    return new Link(new Target.OfKeyResult(upper), LinkKind.SUPPORTS, Weight.ONE);
  }

  /** The first key result of the objective. */
  public static KeyResultId first(Objective objective) {
    return objective.keyResults().all().getFirst().id();
  }
}

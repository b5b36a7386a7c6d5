package vn.okr.adapters.persistence.objective;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.LinkFacts;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Weight;

/**
 * A link upwards as a list reads it.
 *
 * @param weight above 0
 * @param toObjectiveId the objective that is, or owns, the upper end
 * @param toKeyResultId the key result that is the upper end; absent when it is the objective
 * @param hidden whether the reader may not know of the upper end
 * @param draft whether the end that is looked at is a draft
 */
public record LinkRow(
    UUID fromObjectiveId,
    String kind,
    BigDecimal weight,
    UUID toObjectiveId,
    @Nullable UUID toKeyResultId,
    boolean hidden,
    boolean draft) {
  /** The link as the application knows it. */
  public LinkFacts toFacts() {
    ObjectiveId upper = new ObjectiveId(toObjectiveId);
    Target target =
        toKeyResultId == null
            ? new Target.OfObjective(upper)
            : new Target.OfKeyResult(new KeyResultId(toKeyResultId));
    return new LinkFacts(
        new Link(target, LinkKind.valueOf(kind), Weight.of(weight)), upper, hidden, draft);
  }
}

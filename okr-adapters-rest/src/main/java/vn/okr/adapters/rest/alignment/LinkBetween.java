package vn.okr.adapters.rest.alignment;

import java.math.BigDecimal;
import java.util.UUID;
import vn.okr.adapters.rest.objective.Reference;
import vn.okr.application.alignment.LinkView;
import vn.okr.domain.alignment.LinkKind;

/**
 * A link with both ends.
 *
 * @param from the lower objective
 * @param objectiveId the objective that is, or owns, the upper end
 */
public record LinkBetween(
    UUID from, Reference to, UUID objectiveId, LinkKind kind, BigDecimal weight) {
  static LinkBetween of(LinkView view) {
    return new LinkBetween(
        view.from().value(),
        Reference.of(view.link().to()),
        view.target().value(),
        view.link().kind(),
        view.link().weight().toDecimal());
  }
}

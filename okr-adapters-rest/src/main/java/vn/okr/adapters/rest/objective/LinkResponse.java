package vn.okr.adapters.rest.objective;

import java.math.BigDecimal;
import java.util.UUID;
import vn.okr.application.objective.LinkFacts;
import vn.okr.domain.alignment.LinkKind;

/**
 * A link upwards as it is answered.
 *
 * @param objectiveId the objective that is, or owns, the upper end
 */
public record LinkResponse(Reference to, UUID objectiveId, LinkKind kind, BigDecimal weight) {
  /** The link as it is stored. */
  public static LinkResponse of(LinkFacts facts) {
    return new LinkResponse(
        Reference.of(facts.link().to()),
        facts.target().value(),
        facts.link().kind(),
        facts.link().weight().toDecimal());
  }
}

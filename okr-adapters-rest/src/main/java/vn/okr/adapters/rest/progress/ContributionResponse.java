package vn.okr.adapters.rest.progress;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.progress.ContributionFacts;

/** What an objective adds to a key result above it. */
public record ContributionResponse(
    UUID objectiveId,
    String title,
    String ownerName,
    @Nullable BigDecimal value,
    BigDecimal weight) {
  static ContributionResponse of(ContributionFacts facts) {
    return new ContributionResponse(
        facts.objective().value(),
        facts.title(),
        facts.ownerName(),
        WireValues.of(facts.score()),
        facts.weight().toDecimal());
  }
}

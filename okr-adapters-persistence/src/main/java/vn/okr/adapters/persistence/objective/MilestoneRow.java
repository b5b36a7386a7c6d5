package vn.okr.adapters.persistence.objective;

import java.math.BigDecimal;
import java.util.UUID;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** A milestone of a key result as a list reads it. */
record MilestoneRow(UUID keyResultId, UUID id, String title, BigDecimal weight, boolean done) {
  Milestone toMilestone() {
    return new Milestone(new MilestoneId(id), new Title(title), Weight.of(weight));
  }
}

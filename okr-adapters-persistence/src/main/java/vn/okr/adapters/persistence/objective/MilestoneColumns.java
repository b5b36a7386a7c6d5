package vn.okr.adapters.persistence.objective;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** One milestone as the JSON of its key result keeps it. */
record MilestoneColumns(UUID id, String title, BigDecimal weight, boolean done) {
  static List<MilestoneColumns> of(Milestones measure, Set<MilestoneId> done) {
    return measure.milestones().stream()
        .map(
            milestone ->
                new MilestoneColumns(
                    milestone.id().value(),
                    milestone.title().value(),
                    milestone.weight().toDecimal(),
                    done.contains(milestone.id())))
        .toList();
  }

  static Set<MilestoneId> doneAmong(List<MilestoneColumns> milestones) {
    return milestones.stream()
        .filter(MilestoneColumns::done)
        .map(milestone -> new MilestoneId(milestone.id))
        .collect(Collectors.toSet());
  }

  Milestone toMilestone() {
    return new Milestone(new MilestoneId(id), new Title(title), Weight.of(weight));
  }
}

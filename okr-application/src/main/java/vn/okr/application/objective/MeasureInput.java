package vn.okr.application.objective;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Ids;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** A measure as it is asked for: complete, or a checklist whose new steps have no ids yet. */
public sealed interface MeasureInput {
  /** Complete as it is. */
  record Complete(Measure measure) implements MeasureInput {}

  /** A checklist. */
  record Checklist(List<Step> steps) implements MeasureInput {
    public Checklist {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step of a checklist.
   *
   * @param id the milestone it was before; absent for a new one
   * @param weight above 0
   */
  record Step(@Nullable MilestoneId id, Title title, Weight weight) {}

  /**
   * The measure, with ids for its new milestones.
   *
   * @param known the measure it replaces, whose milestones may be named; absent for a new one
   * @throws RuleViolated {@code unknown-reference} when it names another milestone
   */
  default Measure toMeasure(Ids ids, @Nullable Measure known) {
    return switch (this) {
      case Complete(Measure measure) -> measure;
      case Checklist(List<Step> steps) -> {
        Set<MilestoneId> knownIds =
            known instanceof Milestones(List<Milestone> before)
                ? before.stream().map(Milestone::id).collect(Collectors.toSet())
                : Set.of();
        yield new Milestones(steps.stream().map(s -> milestone(s, ids, knownIds)).toList());
      }
    };
  }

  private static Milestone milestone(Step step, Ids ids, Set<MilestoneId> known) {
    MilestoneId id = step.id();
    if (id != null && !known.contains(id)) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/milestones");
    }
    return new Milestone(
        id == null ? new MilestoneId(ids.next()) : id, step.title(), step.weight());
  }
}

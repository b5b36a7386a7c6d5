package vn.okr.application.objective;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Refusals;
import vn.okr.application.port.Ids;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
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

    private Milestones toMilestones(Ids ids, @Nullable Measure known) {
      List<MilestoneId> before =
          known instanceof Milestones(List<Milestone> old)
              ? old.stream().map(Milestone::id).toList()
              : List.of();
      Set<MilestoneId> seen = new HashSet<>();
      List<Milestone> milestones = new ArrayList<>();
      Refusals refusals = new Refusals();
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        refusals.gather(
            "/measure/milestones/" + i,
            () -> milestones.add(step.toMilestone(ids, before::contains, seen::add)));
      }
      refusals.throwIfAny();
      return new Milestones(milestones);
    }
  }

  /**
   * A step of a checklist.
   *
   * @param id the milestone it was before; absent for a new one
   * @param weight above 0
   */
  record Step(@Nullable MilestoneId id, Title title, Weight weight) {
    private Milestone toMilestone(
        Ids ids, Predicate<MilestoneId> isKnown, Predicate<MilestoneId> isFirst) {
      if (id != null && !isKnown.test(id)) {
        throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/id");
      }
      if (id != null && !isFirst.test(id)) {
        throw new InvalidInput("duplicate", Map.of()).under("/id");
      }
      return new Milestone(id == null ? new MilestoneId(ids.next()) : id, title, weight);
    }
  }

  /** The same as another; its milestones are steps of their own. */
  static MeasureInput like(Measure other) {
    return other instanceof Milestones(List<Milestone> steps)
        ? new Checklist(
            steps.stream().map(step -> new Step(null, step.title(), step.weight())).toList())
        : new Complete(other);
  }

  /**
   * The measure, with ids for its new milestones.
   *
   * @param known the measure it replaces, whose milestones may be named; absent for a new one
   * @throws OkrException pointing, from the key result, to each milestone that is named and that
   *     the measure did not have, or that is named twice
   */
  default Measure toMeasure(Ids ids, @Nullable Measure known) {
    return switch (this) {
      case Complete(Measure measure) -> measure;
      case Checklist checklist -> checklist.toMilestones(ids, known);
    };
  }
}

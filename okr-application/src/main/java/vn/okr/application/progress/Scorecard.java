package vn.okr.application.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.progress.Advice;
import vn.okr.domain.progress.Tally;

/**
 * The grading sheet of one owner in one cycle (M16): objectives, key results with scores, averages.
 *
 * @param objectives published, closed and dropped ones; only the first two count
 * @param own the owner's progress
 * @param below what lies below a unit; absent for a person
 * @param advice what the method advises the owner
 */
public record Scorecard(
    Cycle cycle,
    Owner owner,
    String ownerName,
    List<ObjectiveView> objectives,
    Tally own,
    @Nullable Tally below,
    List<Advice> advice) {

  /** The sheet of an owner's own objectives, without what lies below. */
  static Scorecard ofOwn(
      Cycle cycle,
      Owner owner,
      String ownerName,
      List<ObjectiveView> views,
      OrganisationSettings settings) {
    Tally own =
        views.stream()
            .filter(view -> view.facts().objective().state() != ObjectiveState.DROPPED)
            .map(view -> Tally.of(view.score(), isAligned(view), settings))
            .reduce(Tally.NONE, Tally::plus);
    return new Scorecard(cycle, owner, ownerName, views, own, null, advice(owner, views));
  }

  static List<Advice> advice(Owner owner, List<ObjectiveView> views) {
    return Advice.on(
        owner, views.stream().map(view -> Objective.restore(view.facts().objective())).toList());
  }

  private static boolean isAligned(ObjectiveView view) {
    return view.facts().alignments().stream()
        .anyMatch(link -> link.link().kind() == LinkKind.CONTRIBUTES && !link.draft());
  }
}

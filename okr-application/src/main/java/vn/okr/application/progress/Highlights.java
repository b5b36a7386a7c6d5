package vn.okr.application.progress;

import java.util.List;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.shared.Score;

/**
 * What a report of a grading sheet points out, each in the order of the sheet, never by score (M6).
 *
 * @param reached key results that are complete
 * @param worrying objectives at risk, off track or outdated, and those closed short of what was set
 * @param closed objectives with their lessons
 */
public record Highlights(
    List<KeyResultView> reached, List<ObjectiveView> worrying, List<ObjectiveView> closed) {
  /** What the sheet has of each; dropped goals are left out. */
  public static Highlights of(Scorecard sheet) {
    List<ObjectiveView> counted =
        sheet.objectives().stream()
            .filter(view -> view.facts().objective().state() != ObjectiveState.DROPPED)
            .toList();
    return new Highlights(
        counted.stream()
            .flatMap(view -> view.keyResults().stream())
            .filter(part -> !part.keyResult().dropped())
            .filter(part -> Score.ONE.equals(part.keyResult().score()))
            .toList(),
        counted.stream().filter(Highlights::isWorrying).toList(),
        counted.stream().filter(view -> view.facts().objective().closure() != null).toList());
  }

  private static boolean isWorrying(ObjectiveView view) {
    Closure closure = view.facts().objective().closure();
    return closure != null
        ? closure.outcome() == Outcome.MISSED || closure.outcome() == Outcome.SHORT
        : switch (view.status()) {
          case AT_RISK, OFF_TRACK, OUTDATED -> true;
          case DRAFT, DROPPED, CLOSED, NOT_MEASURED, TOO_EARLY, ON_TRACK -> false;
        };
  }
}

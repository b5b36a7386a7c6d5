package vn.okr.domain.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Score;

/** What the method advises an owner, never forces. */
public enum Advice {
  /** Full marks everywhere: the goals were set too low (M3). */
  AIM_HIGHER,
  /** A unit sets three to five objectives (M10). */
  FEW_OBJECTIVES;

  private static final int FULL_MARKS_HUNDREDTHS = 95;
  private static final int FEWEST_OBJECTIVES = 3;

  /** The advice on an owner's objectives in one cycle; drafts and dropped ones are passed over. */
  public static List<Advice> on(Owner owner, Collection<Objective> objectives) {
    List<Objective> counting = objectives.stream().filter(Objective::counts).toList();
    List<Objective> aspirational =
        counting.stream()
            .filter(objective -> objective.definition().ambition() == Ambition.ASPIRATIONAL)
            .toList();
    List<Advice> advice = new ArrayList<>();
    if (!aspirational.isEmpty() && aspirational.stream().allMatch(Advice::hasFullMarks)) {
      advice.add(AIM_HIGHER);
    }
    if (owner instanceof Owner.OfUnit && counting.size() < FEWEST_OBJECTIVES) {
      advice.add(FEW_OBJECTIVES);
    }
    return List.copyOf(advice);
  }

  private static boolean hasFullMarks(Objective objective) {
    Score grade = objective.score();
    return objective.state() == ObjectiveState.CLOSED
        && grade != null
        && grade.shownHundredths() >= FULL_MARKS_HUNDREDTHS;
  }
}

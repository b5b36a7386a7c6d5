package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.okr.application.objective.CloseObjectives;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;
import vn.okr.local.company.plan.Goal;
import vn.okr.local.company.plan.Lessons;
import vn.okr.local.company.plan.Regrade;

/** Tells how a cycle's goals are graded and closed, from the people up to the company (M15). */
@Singleton
class GradeTeller {
  private final CloseObjectives closeObjectives;
  private final CheckInTeller checkIns;
  private final StoryTime clock;

  @Inject
  GradeTeller(CloseObjectives closeObjectives, CheckInTeller checkIns, StoryTime clock) {
    this.closeObjectives = closeObjectives;
    this.checkIns = checkIns;
    this.clock = clock;
  }

  /** Those who answer for the cycle's goals close them, the lowest ones first. */
  void tell(CycleId cycle, Cast cast, GoalBook book) {
    for (Told told : book.of(cycle).reversed()) {
      Grading grading = grading(told);
      clock.passMinutes(15);
      closeObjectives.close(cast.actor(told.account()), told.id(), () -> grading);
      // A grade that was moved is what counts above from now on.
      checkIns.letGoalsFollow();
    }
  }

  private static Grading grading(Told told) {
    Goal goal = told.goal();
    Lessons lessons = Objects.requireNonNull(goal.lessons(), goal.key());
    return new Grading(
        goal.regrade() == null ? List.of() : List.of(proposal(told, goal.regrade())),
        new Closure.Reflection(
            new Note(lessons.worked()),
            new Note(lessons.hindered()),
            new Note(lessons.change()),
            Note.ofNullable(lessons.missed())));
  }

  private static Grading.Proposal proposal(Told told, Regrade regrade) {
    return new Grading.Proposal(
        told.keyResult(regrade.result()),
        Score.of(new BigDecimal(regrade.grade())),
        new Note(regrade.reason()));
  }
}

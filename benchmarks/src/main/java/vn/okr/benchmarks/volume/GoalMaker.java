package vn.okr.benchmarks.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.Publication;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** Leads an objective through its life with the domain's own steps, so that its figures are its. */
final class GoalMaker {
  private static final Note LESSON = new Note("Họp ngắn mỗi tuần");
  private static final Note REASON = new Note("Không còn phù hợp");
  private static final int OUTDATED_PERCENT = 15;
  private static final int OUTDATED_DAYS = 12;

  private final LocalDate today;
  private final int checkIns;

  GoalMaker(Volume volume) {
    today = volume.today();
    checkIns = volume.checkIns();
  }

  /**
   * The objective at the end of the story.
   *
   * @param below what contributes to its first key result, if that is carried
   */
  Goal make(Plan plan, Collection<Contribution> below) {
    Objective objective =
        Objective.draft(
            plan.id(), null, plan.cycle().id(), plan.owner(), definition(plan), drafted(plan));
    List<Course> courses = new ArrayList<>();
    if (plan.end() != Plan.End.DRAFT) {
      LocalDate published = Volume.SETTINGS.dayOf(plan.publishedAt());
      objective.publish(new Publication(plan.publishedAt(), published));
      for (KeyResult keyResult : objective.keyResults().all()) {
        Course course = course(plan, keyResult);
        courses.add(course);
        objective.checkedIn(keyResult.id(), course.log().standing(course.measure()));
      }
    }
    if (plan.carries()) {
      objective.carried(plan.keyResult(0), Contribution.scoreOf(below));
    }
    end(plan, objective);
    return new Goal(plan, objective, objective.changes(), courses);
  }

  private static void end(Plan plan, Objective objective) {
    switch (plan.end()) {
      case DRAFT, AT_WORK -> {}
      case DROPPED -> objective.drop(REASON);
      case CLOSED -> objective.close(new Grading(List.of(), reflection(objective)));
    }
  }

  private static Closure.Reflection reflection(Objective objective) {
    boolean missed =
        objective.definition().ambition() == Ambition.COMMITTED
            && !Score.ONE.equals(objective.score());
    return new Closure.Reflection(LESSON, LESSON, LESSON, missed ? REASON : null);
  }

  private static Objective.Definition definition(Plan plan) {
    return new Objective.Definition(
        new Title(Words.goal(plan.number())),
        Dice.happens(60, plan.number(), 'd') ? new Note(Words.goal(plan.number() + 1L)) : null,
        Dice.happens(60, plan.number(), 'a') ? Ambition.ASPIRATIONAL : Ambition.COMMITTED);
  }

  private static KeyResults drafted(Plan plan) {
    List<KeyResult> keyResults = new ArrayList<>();
    for (int place = 0; place < plan.keyResults(); place++) {
      long seed = seed(plan, place);
      boolean carried = plan.carries() && place == 0;
      Measure measure = carried ? new Aligned() : Measures.of(seed, plan.draftedAt());
      keyResults.add(
          KeyResult.fresh(
              plan.keyResult(place),
              new KeyResult.Definition(
                  new Title(Words.goal(seed % 100_000)),
                  measure,
                  weight(seed),
                  null,
                  start(seed))));
    }
    return new KeyResults(keyResults);
  }

  private static Weight weight(long seed) {
    return Weight.of(Dice.happens(80, seed, 'w') ? 1L : 2L);
  }

  private static @Nullable Confidence start(long seed) {
    return Dice.happens(50, seed, 'f') ? new Confidence(5) : null;
  }

  private Course course(Plan plan, KeyResult keyResult) {
    long seed = keyResult.id().value().getLeastSignificantBits();
    LocalDate end = plan.cycle().period().endsOn();
    LocalDate yesterday = today.minusDays(1);
    int quiet = Dice.happens(OUTDATED_PERCENT, seed, 'q') ? OUTDATED_DAYS : 0;
    LocalDate last = (end.isBefore(yesterday) ? end : yesterday).minusDays(quiet);
    LocalDate first = plan.cycle().period().startsOn();
    Measure measure = keyResult.definition().measure();
    return new Course(keyResult.id(), seed, measure, plan.by(), first, last, checkIns);
  }

  private static long seed(Plan plan, int place) {
    return Dice.mix(plan.number(), place) >>> 1;
  }
}

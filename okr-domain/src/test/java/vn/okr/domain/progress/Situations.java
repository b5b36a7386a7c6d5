package vn.okr.domain.progress;

import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Cycles;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.KeyResultBuilder;
import vn.okr.domain.objective.ObjectiveBuilder;
import vn.okr.domain.organisation.OrganisationSettings;

/**
 * Asks for the status and pace of one objective in a cycle of a hundred and one days, so that every
 * day is a hundredth: day 0 is its first, day 100 its last.
 */
final class Situations {
  static final LocalDate DAY_0 = LocalDate.of(2026, 1, 1);
  private static final Period HUNDRED_DAYS = new Period(DAY_0, DAY_0.plusDays(100));

  private Situations() {}

  /** The day so many days after the first, as text for builders. */
  static String day(int number) {
    return DAY_0.plusDays(number).toString();
  }

  static Situation situation(ObjectiveBuilder objective, CyclePhase phase) {
    return situation(objective, phase, phase == CyclePhase.PLANNING ? null : DAY_0);
  }

  static Situation situation(
      ObjectiveBuilder objective, CyclePhase phase, @Nullable LocalDate runningSince) {
    Cycle cycle = Cycles.cycle(HUNDRED_DAYS, phase);
    return Situation.of(
        objective.build(),
        new Cycle(
            cycle.id(), cycle.name(), cycle.period(), null, phase, runningSince, cycle.revision()));
  }

  /** A committed objective published on day 0, so that what is expected is simply the day. */
  static ObjectiveBuilder committed(KeyResultBuilder... keyResults) {
    return anObjective().committed().with(keyResults).publishedOn(day(0));
  }

  static Status status(ObjectiveBuilder objective, CyclePhase phase, int today) {
    return situation(objective, phase).status(DAY_0.plusDays(today), OrganisationSettings.DEFAULT);
  }

  static @Nullable Pace pace(ObjectiveBuilder objective, CyclePhase phase, int today) {
    return situation(objective, phase).pace(DAY_0.plusDays(today));
  }
}

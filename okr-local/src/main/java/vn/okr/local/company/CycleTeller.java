package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.okr.application.cycle.PlanCycles;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Title;
import vn.okr.local.account.Accounts;

/** Tells how the admin plans cycles and takes them through their phases. */
@Singleton
class CycleTeller {
  private final PlanCycles planCycles;

  @Inject
  CycleTeller(PlanCycles planCycles) {
    this.planCycles = planCycles;
  }

  CycleId plan(Cast cast, String name, Period period, @Nullable CycleId parent) {
    return planCycles
        .plan(admin(cast), () -> new PlanCycles.NewCycle(new Title(name), period, parent))
        .id();
  }

  void move(Cast cast, CycleId cycle, CyclePhase phase) {
    planCycles.moveTo(admin(cast), cycle, () -> new PlanCycles.PhaseStep(phase, null));
  }

  private static Actor admin(Cast cast) {
    return cast.actor(Accounts.ADMIN.name());
  }

  /** A fiscal year that is not a calendar year bears the numbers of both. */
  static String yearName(Period year) {
    int first = year.startsOn().getYear();
    int last = year.endsOn().getYear();
    return "Năm tài chính " + (first == last ? "" + first : first + "–" + last);
  }

  static String quarterName(int number, Period year) {
    return "Quý " + number + ", " + yearName(year).replaceFirst("^N", "n");
  }
}

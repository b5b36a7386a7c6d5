package vn.okr.testkit.scenario;

import java.time.LocalDate;
import vn.okr.application.cycle.PlanCycles.NewCycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.Title;

/**
 * A small company with one department, one team in it, and a quarter within its year.
 *
 * @param root the company itself
 */
record Firm(UnitId root, UnitId department, UnitId team, CycleId year, CycleId quarter) {

  static Firm founded(ScenarioDriver company, WeeklyCheckIns weekly, int weeks) {
    for (Cast who : Cast.values()) {
      company.signIn(who);
    }
    UnitId root = company.company(Cast.CEO);
    UnitId department = company.createUnit("Phòng Tiếp thị", UnitKind.DEPARTMENT, root, Cast.HEAD);
    UnitId team = company.createUnit("Nhóm Nội dung", UnitKind.TEAM, department, Cast.LEADER);
    company.join(team, Cast.MEMBER);
    LocalDate first = weekly.dayOf(0);
    LocalDate last = weekly.dayOf(weeks);
    Period wholeYear = new Period(first.minusDays(200), last.plusDays(74));
    CycleId year = company.planCycle(new NewCycle(new Title("Cả năm"), wholeYear, null));
    CycleId quarter =
        company.planCycle(new NewCycle(new Title("Quý này"), new Period(first, last), year));
    return new Firm(root, department, team, year, quarter);
  }
}

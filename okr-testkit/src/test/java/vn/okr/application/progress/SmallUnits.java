package vn.okr.application.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.testkit.SmallCompany;
import vn.okr.testkit.plain.PlainAverage;

/** The units of the small company, and whose goals lie below each of them. */
final class SmallUnits {
  private final RandomTree tree;
  private final Map<Owner, List<Owner>> below;

  SmallUnits(RandomTree tree) {
    this.tree = tree;
    SmallCompany company = tree.company();
    Owner member = Owner.of(company.member.person());
    Owner colleague = Owner.of(company.colleague.person());
    Owner team = Owner.of(company.team);
    Owner beside = Owner.of(company.beside);
    Owner department = Owner.of(company.department);
    below =
        Map.of(
            Owner.of(company.root),
            List.of(department, team, beside, member, colleague),
            department,
            List.of(team, beside, member, colleague),
            team,
            List.of(member, colleague),
            beside,
            List.of());
  }

  List<UnitId> all() {
    SmallCompany company = tree.company();
    return List.of(company.root, company.department, company.team, company.beside);
  }

  /** The plain average of all measured objectives below the unit. */
  @Nullable BigDecimal averageBelow(Owner unit) {
    PlainAverage average = new PlainAverage();
    for (Objective goal : tree.goals()) {
      Objective now = tree.company().world.objectives.find(goal.id()).orElseThrow();
      boolean counts =
          now.state() == ObjectiveState.PUBLISHED || now.state() == ObjectiveState.CLOSED;
      if (counts && below.get(unit).contains(now.owner())) {
        average.add(PlainAverage.of(now.score()), BigDecimal.ONE);
      }
    }
    return average.value();
  }
}

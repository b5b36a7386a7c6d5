package vn.okr.application.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.testkit.SmallCompany;

/** What someone sees first (M8): the company, their units, themselves, each by its own goals. */
class ReadHeadlinesTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void theCompanyOnesUnitsAndOneselfAreToldApart() {
    // Given
    Objective ofTeam = company.stored(anObjective(company.quarter, company.team).published());
    Objective own =
        company.stored(anObjective(company.quarter, company.leader.person()).published());
    company.stored(anObjective(company.quarter, company.member.person()).published());
    company.stored(anObjective(company.quarter, company.team));

    // When
    Headlines headlines = company.world.readHeadlines.of(company.leader, company.quarter);

    // Then
    assertThat(headlines.company()).isNotNull();
    assertThat(headlines.company().objectives()).isEmpty();
    assertThat(headlines.units())
        .singleElement()
        .satisfies(unit -> assertThat(idsOf(unit)).containsExactly(ofTeam.id()));
    assertThat(idsOf(headlines.mine())).containsExactly(own.id());
    assertThat(headlines.mine().below()).isNull();
  }

  private static List<ObjectiveId> idsOf(Scorecard sheet) {
    return sheet.objectives().stream().map(view -> view.facts().objective().id()).toList();
  }
}

package vn.okr.testkit.scenario;

import java.util.List;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.testkit.LinksTo;

/** The goals of a firm's quarter, each resting on one above it; the two lower ones are drafts. */
record Goals(
    ObjectiveId ofCompany, ObjectiveId ofDepartment, ObjectiveId ofTeam, ObjectiveId ofMember) {

  static Goals drafted(ScenarioDriver company, Firm firm) {
    ObjectiveId top =
        company.draftObjective(Cast.CEO, Quarter.ofCompany(firm.quarter(), firm.root()));
    company.publish(Cast.CEO, top);
    KeyResultId carriedByDepartment = company.see(Cast.CEO, top).keyResults().get(0).id();
    ObjectiveId middle =
        company.draftObjective(
            Cast.HEAD,
            Quarter.ofDepartment(
                firm.quarter(), firm.department(), LinksTo.contributesTo(carriedByDepartment, 1)));
    company.publish(Cast.HEAD, middle);
    KeyResultId carriedByTeam = company.see(Cast.HEAD, middle).keyResults().get(1).id();
    ObjectiveId lower =
        company.draftObjective(Cast.LEADER, Quarter.ofTeam(firm.quarter(), firm.team()));
    company.align(Cast.LEADER, lower, List.of(LinksTo.contributesTo(carriedByTeam, 3)));
    ObjectiveId lowest =
        company.draftObjective(
            Cast.MEMBER,
            Quarter.ofPerson(
                firm.quarter(),
                company.signIn(Cast.MEMBER),
                LinksTo.contributesTo(carriedByTeam, 1)));
    return new Goals(top, middle, lower, lowest);
  }
}

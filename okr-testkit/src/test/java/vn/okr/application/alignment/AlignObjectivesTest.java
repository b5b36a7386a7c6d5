package vn.okr.application.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.port.HistoryEntry;
import vn.okr.application.port.Locks;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Violation;
import vn.okr.testkit.SmallCompany;

/** M7: goals rest on those of a unit above. */
class AlignObjectivesTest {
  private final SmallCompany company = new SmallCompany();
  private final Objective ofCompany = published(Owner.of(company.root), company.quarter);
  private final Objective ofDepartment = published(Owner.of(company.department), company.quarter);
  private final Objective ofTeam = published(Owner.of(company.team), company.quarter);
  private final Objective ofMember = published(Owner.of(company.member.person()), company.quarter);

  @Test
  void everyLevelMayRestOnEveryLevelAbove() {
    // Given
    List<Link> all = List.of(contributesTo(ofTeam), contributesTo(first(ofDepartment), 2));

    // When
    align(company.member, ofMember, all);

    // Then
    assertThat(company.see(ofMember.id()).facts().alignments())
        .extracting(LinkFacts::link)
        .containsExactlyElementsOf(all);
  }

  @Test
  void aTeamMayRestOnTheCompanyDirectly() {
    // Given
    Link skippingALevel = contributesTo(ofCompany);

    // When
    align(company.leader, ofTeam, List.of(skippingALevel));

    // Then
    assertThat(company.world.links.from(ofTeam.id())).containsExactly(skippingALevel);
  }

  @Test
  void aContributionDoesNotLeadDownwardsSidewaysOrToAPerson() {
    // Given
    Objective beside = published(Owner.of(company.beside), company.quarter);
    List<Link> wrong =
        List.of(contributesTo(ofMember), contributesTo(beside), contributesTo(ofDepartment));

    // When
    OkrException refused = refusalOf(() -> align(company.leader, ofTeam, wrong));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.NOT_UPWARDS);
    assertThat(refused.violations())
        .containsExactly(
            Violation.of("/items/0/to", "not-upwards"), Violation.of("/items/1/to", "not-upwards"));
    assertThat(company.world.links.from(ofTeam.id())).isEmpty();
  }

  @Test
  void supportMayLeadSideways() {
    // Given
    Objective beside = published(Owner.of(company.beside), company.quarter);

    // When
    align(company.leader, ofTeam, List.of(supports(beside), supports(first(ofMember))));

    // Then
    assertThat(company.world.links.from(ofTeam.id())).hasSize(2);
  }

  @Test
  void aUnitMayRestOnItsOwnGoalOfALongerCycleOnly() {
    // Given
    Objective ofYear = published(Owner.of(company.team), company.year);
    Objective sameQuarter = published(Owner.of(company.team), company.quarter);
    List<Link> both = List.of(contributesTo(ofYear), contributesTo(sameQuarter));

    // When
    OkrException refused = refusalOf(() -> align(company.leader, ofTeam, both));

    // Then
    assertThat(refused.violations()).containsExactly(Violation.of("/items/1/to", "not-upwards"));
  }

  @Test
  void aYearDoesNotRestOnAQuarter() {
    // Given
    Objective ofYear = published(Owner.of(company.team), company.year);

    // When
    OkrException refused =
        refusalOf(() -> align(company.leader, ofYear, List.of(contributesTo(ofDepartment))));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.OUTSIDE_CYCLE);
  }

  @Test
  void hiddenDraftsDroppedGoalsAndUnknownOnesAreAllTheSame() {
    // Given
    Objective hidden = company.stored(anObjective(company.quarter, company.department));
    Objective dropped =
        company.stored(anObjective(company.quarter, company.department).in(ObjectiveState.DROPPED));
    Link unknown =
        new Link(
            new Target.OfObjective(new ObjectiveId(company.world.ids.next())),
            contributesTo(hidden).kind(),
            contributesTo(hidden).weight());
    List<Link> wanted = List.of(contributesTo(first(hidden), 1), contributesTo(dropped), unknown);

    // When
    OkrException refused = refusalOf(() -> align(company.member, ofMember, wanted));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations())
        .containsExactly(
            Violation.of("/items/0/to/id", "unknown-reference"),
            Violation.of("/items/1/to/id", "unknown-reference"),
            Violation.of("/items/2/to/id", "unknown-reference"));
  }

  @Test
  void aKeyResultDroppedBeforeIsNothingToRestOn() {
    // Given
    Objective upper =
        company.stored(
            anObjective(company.quarter, company.department)
                .with(aKeyResult(), aKeyResult())
                .published());
    company.world.shapeKeyResults.drop(company.head, first(upper), () -> new Note("Đổi hướng"));
    List<Link> wanted = List.of(contributesTo(first(upper), 1));

    // When
    OkrException refused = refusalOf(() -> align(company.leader, ofTeam, wanted));

    // Then
    assertThat(refused.violations())
        .containsExactly(Violation.of("/items/0/to/id", "unknown-reference"));
  }

  @Test
  void theCyclesOfBothEndsAreHeldWhileALinkIsSet() {
    // Given
    Objective ofYear = published(Owner.of(company.root), company.year);

    // When
    align(company.leader, ofTeam, List.of(contributesTo(ofYear)));

    // Then
    assertThat(company.world.cycles.held())
        .containsExactlyInAnyOrder(company.quarter, company.year);
  }

  @Test
  void whoMaySeeADraftMayRestOnIt() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.department));

    // When
    align(company.head, ofTeam, List.of(contributesTo(draft)));

    // Then
    assertThat(company.world.links.from(ofTeam.id())).containsExactly(contributesTo(draft));
  }

  @Test
  void aGoalIsNamedOnce() {
    // Given
    List<Link> twice = List.of(contributesTo(ofDepartment), supports(ofDepartment));

    // When
    OkrException refused = refusalOf(() -> align(company.leader, ofTeam, twice));

    // Then
    assertThat(refused.violations()).containsExactly(Violation.of("/items/1/to", "duplicate"));
  }

  @Test
  void aLoopIsRefusedAndNamed() {
    // Given
    align(company.leader, ofTeam, List.of(contributesTo(first(ofDepartment), 1)));
    move(company.team, company.root);
    move(company.department, company.team);

    // When
    OkrException refused =
        refusalOf(() -> align(company.head, ofDepartment, List.of(contributesTo(ofTeam))));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALIGNMENT_LOOP);
    assertThat(refused.facts())
        .isEqualTo(Map.of("loop", List.of(ofDepartment.id().value(), ofTeam.id().value())));
  }

  @Test
  void aGoalDoesNotRestOnItself() {
    // Given
    List<Link> itself = List.of(supports(first(ofTeam)));

    // When
    OkrException refused = refusalOf(() -> align(company.leader, ofTeam, itself));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALIGNMENT_LOOP);
  }

  @Test
  void aReorganisationVoidsNoLinkThatStays() {
    // Given
    Link old = contributesTo(ofDepartment);
    align(company.leader, ofTeam, List.of(old));
    move(company.team, company.root);

    // When
    align(company.leader, ofTeam, List.of(old, contributesTo(ofCompany)));

    // Then
    assertThat(company.world.links.from(ofTeam.id()))
        .containsExactly(old, contributesTo(ofCompany));
  }

  @Test
  void aLinkToAGoalDroppedSinceMayStay() {
    // Given
    Link old = contributesTo(ofDepartment);
    align(company.leader, ofTeam, List.of(old));
    company.world.publishObjectives.drop(
        company.head, ofDepartment.id(), () -> new Note("Đổi hướng"));

    // When
    align(company.leader, ofTeam, List.of(old, contributesTo(ofCompany)));

    // Then
    assertThat(company.world.links.from(ofTeam.id()))
        .containsExactly(old, contributesTo(ofCompany));
  }

  @Test
  void everyChangeOfLinksIsALineOfHistory() {
    // Given
    align(company.leader, ofTeam, List.of(contributesTo(ofDepartment)));

    // When
    align(company.leader, ofTeam, List.of(supports(ofDepartment)));

    // Then
    HistoryEntry line = company.historyOf(ofTeam.id()).getLast().entry();
    assertThat(line.what()).isEqualTo("ALIGNED");
    assertThat(line.before()).isEqualTo(contributesTo(ofDepartment).toString());
    assertThat(line.after()).isEqualTo(supports(ofDepartment).toString());
    assertThat(company.see(ofTeam.id()).facts().objective().revision()).isEqualTo(2);
  }

  @Test
  void theSameLinksAgainAreNoChange() {
    // Given
    align(company.leader, ofTeam, List.of(contributesTo(ofDepartment)));

    // When
    align(company.leader, ofTeam, List.of(contributesTo(ofDepartment)));

    // Then
    assertThat(company.historyOf(ofTeam.id())).hasSize(1);
    assertThat(company.see(ofTeam.id()).facts().objective().revision()).isEqualTo(1);
  }

  @Test
  void linksAreSetUnderALockAgainstLoopsClosedByTwo() {
    // Given
    List<Link> links = List.of(contributesTo(ofDepartment));

    // When
    align(company.leader, ofTeam, links);

    // Then
    assertThat(company.world.locks.held()).containsExactly(new Locks.Lock.Alignment());
  }

  @Test
  void aClosedCycleIsReadOnly() {
    // Given
    company.quarterIs(CyclePhase.CLOSED);

    // When
    OkrException refused = refusalOf(() -> align(company.leader, ofTeam, List.of()));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.CYCLE_CLOSED);
  }

  private Objective published(Owner owner, CycleId cycle) {
    return company.stored(anObjective(cycle, owner).published());
  }

  private void align(Actor actor, Objective objective, List<Link> links) {
    company.world.alignObjectives.replace(actor, objective.id(), SmallCompany.ANY, () -> links);
  }

  private void move(UnitId unit, UnitId parent) {
    Unit now = company.world.units.find(unit).orElseThrow();
    company.world.units.save(
        new Unit(
            unit, now.name(), now.kind(), parent, now.leads(), now.archived(), now.revision() + 1));
  }
}

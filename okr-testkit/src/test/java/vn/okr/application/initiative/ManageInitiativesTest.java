package vn.okr.application.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import org.junit.jupiter.api.Test;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.initiative.ManageInitiatives.InitiativeEdit;
import vn.okr.application.initiative.ManageInitiatives.NewInitiative;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.SmallCompany;

/** Work under key results: planned by editors, followed by who sees to it, and moving no score. */
class ManageInitiativesTest {
  private final SmallCompany company = new SmallCompany();
  private final ManageInitiatives initiatives = company.world.manageInitiatives;

  @Test
  void editorsOfTheKeyResultPlanAndOthersDoNot() {
    // Given
    Objective objective = ofTeam(ObjectiveState.PUBLISHED);

    // When
    InitiativeId added = add(company.leader, first(objective), null);
    OkrException refused = refusalOf(() -> add(company.member, first(objective), null));

    // Then
    assertThat(see(added).definition().title()).isEqualTo(new Title("Gọi khách"));
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void whoSeesToItSaysHowFarItHasComeAndNoMore() {
    // Given
    Objective objective = ofTeam(ObjectiveState.PUBLISHED);
    InitiativeId id = add(company.leader, first(objective), company.member.person());

    // When
    initiatives.enter(company.member, id, () -> InitiativeState.DONE);
    OkrException edited = refusalOf(() -> rename(company.member, id, ANY));
    OkrException colleagues =
        refusalOf(() -> initiatives.enter(company.colleague, id, () -> InitiativeState.DROPPED));

    // Then
    assertThat(see(id).state()).isEqualTo(InitiativeState.DONE);
    assertThat(edited.code()).isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(colleagues.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void thoseOfADraftAreAsHiddenAsTheDraft() {
    // Given
    Objective draft = ofTeam(ObjectiveState.DRAFT);
    InitiativeId id = add(company.leader, first(draft), company.stranger.person());

    // When
    OkrException entered =
        refusalOf(() -> initiatives.enter(company.stranger, id, () -> InitiativeState.DONE));
    OkrException read = refusalOf(() -> company.world.browseInitiatives.get(company.stranger, id));

    // Then
    assertThat(entered.code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(read.code()).isEqualTo(ErrorCode.NOT_FOUND);
  }

  @Test
  void aChangeIsToldInTheHistoryByWhatItIsCalled() {
    // Given
    Objective objective = ofTeam(ObjectiveState.PUBLISHED);
    InitiativeId id = add(company.leader, first(objective), company.member.person());

    // When
    initiatives.enter(company.member, id, () -> InitiativeState.IN_PROGRESS);

    // Then
    assertThat(company.historyOf(objective.id()))
        .filteredOn(line -> line.entry().by().equals(company.member.id()))
        .extracting(l -> l.entry().field(), l -> l.entry().before(), l -> l.entry().after())
        .containsExactly(
            tuple("initiative", "Gọi khách", "Gọi khách"),
            tuple("initiativeState", "PLANNED", "IN_PROGRESS"));
  }

  @Test
  void anEditIsMeantForOneRevision() {
    // Given
    InitiativeId id = add(company.leader, first(ofTeam(ObjectiveState.PUBLISHED)), null);
    rename(company.leader, id, Precondition.revision(0));

    // When
    OkrException late = refusalOf(() -> rename(company.leader, id, Precondition.revision(0)));

    // Then
    assertThat(late.code()).isEqualTo(ErrorCode.STALE);
    assertThat(see(id).revision()).isEqualTo(1);
  }

  @Test
  void aClosedCycleFreezesThem() {
    // Given
    InitiativeId id = add(company.leader, first(ofTeam(ObjectiveState.PUBLISHED)), null);
    company.quarterIs(CyclePhase.CLOSED);

    // When
    OkrException entered =
        refusalOf(() -> initiatives.enter(company.leader, id, () -> InitiativeState.DONE));
    OkrException removed = refusalOf(() -> initiatives.remove(company.leader, id, ANY));

    // Then
    assertThat(entered.code()).isEqualTo(ErrorCode.CYCLE_CLOSED);
    assertThat(removed.code()).isEqualTo(ErrorCode.CYCLE_CLOSED);
  }

  @Test
  void whatIsRemovedIsGone() {
    // Given
    Objective objective = ofTeam(ObjectiveState.PUBLISHED);
    InitiativeId id = add(company.leader, first(objective), null);

    // When
    initiatives.remove(company.leader, id, ANY);

    // Then
    assertThat(refusalOf(() -> see(id)).code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(company.historyOf(objective.id()).getLast().entry().after()).isNull();
  }

  @Test
  void theOwnerIsThere() {
    // Given
    KeyResultId keyResult = first(ofTeam(ObjectiveState.PUBLISHED));
    PersonId unknown = new PersonId(company.world.ids.next());

    // When
    OkrException refused = refusalOf(() -> add(company.leader, keyResult, unknown));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations().getFirst().pointer()).isEqualTo("/ownerId");
  }

  private Objective ofTeam(ObjectiveState state) {
    return company.stored(
        anObjective(company.quarter, Owner.of(company.team)).with(aKeyResult()).in(state));
  }

  private InitiativeId add(Actor actor, KeyResultId keyResult, PersonId owner) {
    Initiative.Definition definition =
        new Initiative.Definition(new Title("Gọi khách"), owner, null, null);
    return initiatives.add(
        actor, keyResult, () -> new NewInitiative(definition, InitiativeState.PLANNED));
  }

  private void rename(Actor actor, InitiativeId id, Precondition precondition) {
    initiatives.edit(
        actor,
        id,
        precondition,
        () ->
            new InitiativeEdit(
                Patch.to(new Title("Gọi lại")),
                Patch.keep(),
                Patch.keep(),
                Patch.keep(),
                Patch.keep()));
  }

  private Initiative see(InitiativeId id) {
    return company.world.browseInitiatives.get(company.admin, id);
  }
}

package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.unread;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.ContinueObjectives.Into;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** Goals are copied, or carried over into the next cycle where they were not reached. */
class ContinueObjectivesTest {
  private final SmallCompany company = new SmallCompany();
  private final CycleId next =
      company.cycle(
          aCycle()
              .in(CyclePhase.PLANNING)
              .lasting(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
  private final Into intoNext = new Into(next, null);

  @Test
  void aCopyIsADraftOfTheSameGoalWithStepsOfItsOwn() {
    // Given
    Objective like =
        company.stored(
            anObjective(company.quarter, company.member.person())
                .titled("Viết nhanh hơn")
                .described("Vì người đọc đang chờ")
                .with(
                    aKeyResult()
                        .measuredBy(Measures.metric("8", "5"))
                        .read(TODAY, Measures.value("6"))
                        .ownedBy(company.colleague.person())
                        .startingConfident(7)
                        .weighing("2"),
                    aKeyResult().measuredBy(Measures.steps(1, 2)),
                    aKeyResult().titled("Đã bỏ").dropped())
                .published());

    // When
    ObjectiveId id =
        company.world.continueObjectives.copy(company.member, like.id(), () -> intoNext);

    // Then
    ObjectiveSnapshot copy = company.see(id).facts().objective();
    assertThat(copy.state()).isEqualTo(ObjectiveState.DRAFT);
    assertThat(copy.cycleId()).isEqualTo(next);
    assertThat(copy.origin()).isNull();
    assertThat(copy.definition()).isEqualTo(like.definition());
    assertThat(copy.owner()).isEqualTo(like.owner());
    List<KeyResult> all = copy.keyResults().all();
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().definition())
        .isEqualTo(
            aKeyResult().measuredBy(Measures.metric("8", "5")).weighing("2").build().definition());
    assertThat(steps(all.get(1)))
        .extracting(Milestone::title, Milestone::weight)
        .isEqualTo(
            steps(like.keyResults().all().get(1)).stream()
                .map(step -> org.assertj.core.groups.Tuple.tuple(step.title(), step.weight()))
                .toList());
    assertThat(steps(all.get(1)))
        .extracting(Milestone::id)
        .doesNotContainAnyElementsOf(
            steps(like.keyResults().all().get(1)).stream().map(Milestone::id).toList());
  }

  @Test
  void whoeverMayReadAGoalCopiesItToThemselvesButNotToItsOwner() {
    // Given
    Objective like =
        company.stored(anObjective(company.quarter, company.member.person()).published());

    // When
    ObjectiveId own =
        company.world.continueObjectives.copy(
            company.stranger, like.id(), () -> new Into(next, Owner.of(company.stranger.person())));
    OkrException refused =
        refusalOf(
            () ->
                company.world.continueObjectives.copy(company.stranger, like.id(), () -> intoNext));

    // Then
    assertThat(company.see(own).facts().objective().owner())
        .isEqualTo(Owner.of(company.stranger.person()));
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void aDraftIsCopiedByThoseAloneWhoKnowOfIt() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.member.person()));

    // When
    OkrException refused =
        refusalOf(
            () -> company.world.continueObjectives.copy(company.stranger, draft.id(), unread()));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND);
  }

  @Test
  void whatIsLeftIsCarriedOverFromWhereItStandsAndKnowsItsOrigin() {
    // Given
    var gone = aPerson().inactive().build();
    company.world.people.add(gone);
    Objective origin =
        company.stored(
            anObjective(company.quarter, company.team)
                .with(
                    aKeyResult()
                        .titled("Còn lại")
                        .measuredBy(Measures.metric("0", "100"))
                        .ownedBy(company.colleague.person())
                        .read(TODAY, Measures.value("40")),
                    aKeyResult()
                        .titled("Đã đạt")
                        .measuredBy(Measures.metric("0", "100"))
                        .read(TODAY, Measures.value("120")),
                    aKeyResult().titled("Của người đã nghỉ").ownedBy(gone.id()))
                .in(ObjectiveState.CLOSED));

    // When
    ObjectiveId id =
        company.world.continueObjectives.carryOver(company.leader, origin.id(), () -> intoNext);

    // Then
    ObjectiveSnapshot draft = company.see(id).facts().objective();
    assertThat(draft.origin()).isEqualTo(origin.id());
    assertThat(draft.keyResults().all())
        .extracting(KeyResult::definition)
        .containsExactly(
            aKeyResult()
                .titled("Còn lại")
                .measuredBy(Measures.metric("40", "100"))
                .ownedBy(company.colleague.person())
                .build()
                .definition(),
            aKeyResult().titled("Của người đã nghỉ").build().definition());
    assertThat(continuing(company.leader, origin.id())).containsExactly(id);
    assertThat(continuing(company.stranger, origin.id())).isEmpty();
  }

  @Test
  void onlyWhoMayChangeAGoalCarriesItOver() {
    // Given
    Objective origin =
        company.stored(
            anObjective(company.quarter, company.member.person()).in(ObjectiveState.CLOSED));

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.continueObjectives.carryOver(
                    company.stranger, origin.id(), unread()));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "PUBLISHED"})
  void nothingIsCarriedOverBeforeItsEnd(ObjectiveState open) {
    // Given
    Objective origin =
        company.stored(anObjective(company.quarter, company.member.person()).in(open));

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.continueObjectives.carryOver(company.member, origin.id(), unread()));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void aDraftNamesAnOriginItsAuthorMayCarryOverOnly() {
    // Given
    Objective ended =
        company.stored(
            anObjective(company.quarter, company.member.person()).in(ObjectiveState.CLOSED));
    Objective hidden = company.stored(anObjective(company.quarter, company.member.person()));

    // When
    OkrException foreign = refusalOf(() -> draft(company.stranger, ended.id()));
    OkrException unknown = refusalOf(() -> draft(company.stranger, hidden.id()));
    OkrException open = refusalOf(() -> draft(company.member, hidden.id()));

    // Then
    assertThat(foreign.code()).isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(unknown.violations()).extracting(v -> v.pointer()).containsExactly("/originId");
    assertThat(unknown.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(open.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void nothingIsTakenAlongIntoACycleThatTakesNoGoals() {
    // Given
    Objective origin =
        company.stored(
            anObjective(company.quarter, company.member.person()).in(ObjectiveState.DROPPED));
    company.quarterIs(CyclePhase.GRADING);

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.continueObjectives.carryOver(
                    company.member, origin.id(), () -> new Into(company.quarter, null)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  private void draft(Actor actor, ObjectiveId origin) {
    NewObjective asked = anObjective(next, actor.person()).asked();
    company.world.draftObjectives.draft(
        actor,
        () ->
            new NewObjective(
                asked.cycleId(),
                asked.owner(),
                asked.definition(),
                asked.keyResults(),
                asked.alignments(),
                origin));
  }

  private List<ObjectiveId> continuing(Actor actor, ObjectiveId origin) {
    return company
        .world
        .continueObjectives
        .continuing(actor, origin, PageRequest.first())
        .items()
        .stream()
        .map(view -> view.facts().objective().id())
        .toList();
  }

  private static List<Milestone> steps(KeyResult keyResult) {
    return ((Milestones) keyResult.definition().measure()).milestones();
  }
}

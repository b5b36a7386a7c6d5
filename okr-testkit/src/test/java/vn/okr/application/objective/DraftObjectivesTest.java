package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.application.Patch;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.application.objective.DraftObjectives.ObjectiveEdit;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Violation;
import vn.okr.domain.shared.Weight;
import vn.okr.testkit.SmallCompany;

/** M1, M2: someone writes down where they, or the unit they lead, want to go. */
class DraftObjectivesTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void aDraftIsStoredAsItWasAskedFor() {
    // Given
    Objective upper = company.stored(anObjective(company.quarter, company.department).published());
    NewObjective asked =
        anObjective(company.quarter, company.team)
            .titled("Giữ chân người đọc")
            .described("Vì họ là nguồn của mọi thứ")
            .with(aKeyResult().titled("Một"), aKeyResult().titled("Hai").weighing("3"))
            .asked(contributesTo(upper));

    // When
    ObjectiveId id = company.world.draftObjectives.draft(company.leader, () -> asked);

    // Then
    ObjectiveSnapshot stored = company.see(id).facts().objective();
    assertThat(stored.state()).isEqualTo(ObjectiveState.DRAFT);
    assertThat(stored.definition()).isEqualTo(asked.definition());
    assertThat(stored.owner()).isEqualTo(Owner.of(company.team));
    assertThat(stored.keyResults().all())
        .extracting(k -> k.definition().title().value())
        .containsExactly("Một", "Hai");
    assertThat(company.world.links.from(id)).containsExactly(contributesTo(upper));
  }

  @Test
  void stepsOfAChecklistGetIdsInTheirOrder() {
    // Given
    MeasureInput checklist =
        new MeasureInput.Checklist(
            List.of(
                new MeasureInput.Step(null, new Title("Chọn đối tác"), Weight.ONE),
                new MeasureInput.Step(null, new Title("Công bố"), Weight.of(2))));
    NewObjective asked =
        new NewObjective(
            company.quarter,
            Owner.of(company.member.person()),
            anObjective(company.quarter, company.member.person()).asked().definition(),
            List.of(new NewKeyResult(new Title("Ra mắt"), checklist, Weight.ONE, null, null)),
            List.of());

    // When
    ObjectiveId id = company.world.draftObjectives.draft(company.member, () -> asked);

    // Then
    Milestones steps =
        (Milestones) company.see(id).keyResults().getFirst().keyResult().definition().measure();
    assertThat(steps.milestones())
        .extracting(step -> step.title().value())
        .containsExactly("Chọn đối tác", "Công bố");
    assertThat(steps.milestones()).extracting(Milestone::id).doesNotHaveDuplicates();
  }

  @Test
  void anUnknownCycleIsRefused() {
    // Given
    NewObjective asked =
        anObjective(new CycleId(company.world.ids.next()), company.member.person()).asked();

    // When
    OkrException refused = refusalOf(() -> draft(company.member, asked));

    // Then
    assertThat(refused.violations()).containsExactly(Violation.of("/cycleId", "unknown-reference"));
  }

  @Test
  void anOwnerWhoIsUnknownArchivedOrInactiveIsRefused() {
    // Given
    Person gone = aPerson().inactive().build();
    company.world.people.add(gone);
    UnitId archived = company.unit(aUnit().teamOf(company.department).archived());
    List<Owner> owners =
        List.of(
            Owner.of(gone.id()),
            Owner.of(archived),
            Owner.of(new PersonId(company.world.ids.next())));

    // When
    List<OkrException> refused =
        owners.stream()
            .map(owner -> anObjective(company.quarter, owner).asked())
            .map(asked -> refusalOf(() -> draft(company.admin, asked)))
            .toList();

    // Then
    assertThat(refused)
        .allSatisfy(
            one ->
                assertThat(one.violations())
                    .containsExactly(Violation.of("/owner/id", "unknown-reference")));
  }

  @Test
  void anUnknownOwnerOfAKeyResultIsPointedTo() {
    // Given
    NewObjective asked =
        anObjective(company.quarter, company.member.person())
            .with(aKeyResult(), aKeyResult().ownedBy(new PersonId(company.world.ids.next())))
            .asked();

    // When
    OkrException refused = refusalOf(() -> draft(company.member, asked));

    // Then
    assertThat(refused.violations())
        .containsExactly(Violation.of("/keyResults/1/ownerId", "unknown-reference"));
  }

  @Test
  void nobodyDraftsForOthers() {
    // Given
    NewObjective asked = anObjective(company.quarter, company.member.person()).asked();

    // When
    List<OkrException> refused =
        List.of(company.leader, company.ceo, company.colleague, company.stranger).stream()
            .map(actor -> refusalOf(() -> draft(actor, asked)))
            .toList();

    // Then
    assertThat(refused).extracting(OkrException::code).containsOnly(ErrorCode.FORBIDDEN);
  }

  @Test
  void whoMayNotSetAnOwnersGoalsIsToldOnlyThat() {
    // Given
    UnitId archived = company.unit(aUnit().teamOf(company.department).archived());
    NewObjective asked = anObjective(new CycleId(company.world.ids.next()), archived).asked();

    // When
    OkrException refused = refusalOf(() -> draft(company.member, asked));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void whoMayNotHandAnObjectiveToAnOwnerIsToldOnlyThat() {
    // Given
    Objective ofTeam = company.stored(anObjective(company.quarter, company.team).published());
    company.quarterIs(CyclePhase.CLOSED);

    // When
    OkrException refused =
        refusalOf(() -> handOver(company.leader, ofTeam, Owner.of(company.beside)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @ParameterizedTest
  @EnumSource(
      value = CyclePhase.class,
      names = {"GRADING", "CLOSED"})
  void newGoalsAreForPlanningAndRunning(CyclePhase phase) {
    // Given
    company.quarterIs(phase);
    NewObjective asked = anObjective(company.quarter, company.member.person()).asked();

    // When
    OkrException refused = refusalOf(() -> draft(company.member, asked));

    // Then
    assertThat(refused.code())
        .isEqualTo(
            phase == CyclePhase.CLOSED ? ErrorCode.CYCLE_CLOSED : ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void onlyDraftsAreDeleted() {
    // Given
    Objective published =
        company.stored(anObjective(company.quarter, company.member.person()).published());

    // When
    OkrException refused =
        refusalOf(() -> company.world.draftObjectives.delete(company.member, published.id(), ANY));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
    assertThat(company.world.objectives.find(published.id())).isPresent();
  }

  @Test
  void aDeletedDraftIsGone() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.member.person()));

    // When
    company.world.draftObjectives.delete(company.member, draft.id(), ANY);

    // Then
    assertThat(company.world.objectives.find(draft.id())).isEmpty();
  }

  @Test
  void anObjectiveIsHandedOverOnlyByWhoActsForBothOwners() {
    // Given
    Objective ofTeam = company.stored(anObjective(company.quarter, company.team).published());

    // When
    OkrException refused =
        refusalOf(() -> handOver(company.leader, ofTeam, Owner.of(company.beside)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void theLeadAboveHandsAnObjectiveFromTeamToTeamOnTheRecord() {
    // Given
    Objective ofTeam = company.stored(anObjective(company.quarter, company.team).published());

    // When
    handOver(company.head, ofTeam, Owner.of(company.beside));

    // Then
    HistoryView line = company.historyOf(ofTeam.id()).getLast();
    assertThat(line.entry().what()).isEqualTo("REASSIGNED");
    assertThat(line.entry().before()).isEqualTo(company.team.value().toString());
    assertThat(line.entry().after()).isEqualTo(company.beside.value().toString());
    assertThat(line.entry().reason()).isEqualTo(new Note("Đúng nhóm hơn"));
    assertThat(line.byName()).isEqualTo("Trưởng phòng");
  }

  private ObjectiveId draft(Actor actor, NewObjective asked) {
    return company.world.draftObjectives.draft(actor, () -> asked);
  }

  private void handOver(Actor actor, Objective objective, Owner owner) {
    company.world.draftObjectives.edit(
        actor,
        objective.id(),
        ANY,
        () ->
            new ObjectiveEdit(
                Patch.keep(),
                Patch.keep(),
                Patch.keep(),
                Patch.to(owner),
                new Note("Đúng nhóm hơn")));
  }
}

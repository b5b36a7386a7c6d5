package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.HandOver.Passed;
import vn.okr.application.objective.HandOver.Wanted;
import vn.okr.application.organisation.Leaver;
import vn.okr.application.organisation.RegisterPeople.PersonEdit;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.SmallCompany;

/** What a leaver has answered for is passed on by an admin, all at once. */
class HandOverTest {
  private static final Note REASON = new Note("Nghỉ việc");

  private final SmallCompany company = new SmallCompany();
  private final PersonId leaver = company.member.person();
  private final PersonId successor = company.stranger.person();
  private final Objective own = company.stored(anObjective(company.quarter, leaver).published());
  private final Objective draft = company.stored(anObjective(company.quarter, leaver));
  private final Objective others =
      company.stored(
          anObjective(company.quarter, company.team)
              .with(KeyResultBuilder.aKeyResult().ownedBy(leaver))
              .published());

  @Test
  void allOfItIsPassedOnWithTheReasonOnRecord() {
    // When
    Passed passed =
        company.world.handOver.handOver(
            company.admin, leaver, () -> new Wanted(Owner.of(successor), null, REASON));

    // Then
    assertThat(passed).isEqualTo(new Passed(2, 1));
    assertThat(company.world.handOver.left(company.admin, leaver)).isEmpty();
    assertThat(company.world.handOver.left(company.admin, successor))
        .extracting(view -> view.facts().objective().id())
        .containsExactlyInAnyOrder(own.id(), draft.id(), others.id());
    assertThat(company.see(others.id()).facts().objective().owner())
        .isEqualTo(Owner.of(company.team));
    assertThat(company.world.history.of(own.id().value(), PageRequest.first()).items())
        .anySatisfy(line -> assertThat(line.entry().reason()).isEqualTo(REASON));
  }

  @Test
  void onlyWhatIsChosenIsPassedOn() {
    // Given
    List<ObjectiveId> chosen = List.of(draft.id());

    // When
    company.world.handOver.handOver(
        company.admin, leaver, () -> new Wanted(Owner.of(successor), chosen, REASON));

    // Then
    assertThat(company.world.handOver.left(company.admin, leaver))
        .extracting(view -> view.facts().objective().id())
        .containsExactlyInAnyOrder(own.id(), others.id());
  }

  @Test
  void whatIsNotTheirsIsRefusedAtItsPlace() {
    // Given
    Objective foreign = company.stored(anObjective(company.quarter, successor).published());
    List<ObjectiveId> chosen = List.of(own.id(), foreign.id());

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.handOver.handOver(
                    company.admin, leaver, () -> new Wanted(Owner.of(successor), chosen, REASON)));

    // Then
    assertThat(refused.violations())
        .extracting(violation -> violation.pointer())
        .containsExactly("/objectives/1");
    assertThat(company.world.handOver.left(company.admin, leaver)).hasSize(3);
  }

  @Test
  void aUnitTakesObjectivesOverAndItsKeyResultsAreTheObjectivesOwners() {
    // Given
    Owner team = Owner.of(company.team);

    // When
    Passed passed =
        company.world.handOver.handOver(
            company.admin, leaver, () -> new Wanted(team, null, REASON));

    // Then
    assertThat(passed).isEqualTo(new Passed(2, 1));
    assertThat(company.see(own.id()).facts().objective().owner()).isEqualTo(team);
    assertThat(company.see(others.id()).keyResults().getFirst().keyResult().definition().ownerId())
        .isNull();
    assertThat(company.world.handOver.left(company.admin, leaver)).isEmpty();
  }

  @Test
  void leaversAreListedUntilEverythingIsPassedOn() {
    // Given
    assertThat(leavers()).isEmpty();
    company.world.registerPeople.edit(
        company.admin, leaver, SmallCompany.ANY, () -> PersonEdit.activity(false));
    assertThat(leavers())
        .extracting(Leaver::objectives, Leaver::keyResults)
        .containsExactly(tuple(2, 1));

    // When
    company.world.handOver.handOver(
        company.admin, leaver, () -> new Wanted(Owner.of(successor), null, REASON));

    // Then
    assertThat(leavers()).isEmpty();
  }

  @Test
  void aSuccessorWithEnoughObjectivesIsRefused() {
    // Given
    for (int i = 0; i < 5; i++) {
      company.stored(anObjective(company.quarter, successor).in(ObjectiveState.PUBLISHED));
    }

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.handOver.handOver(
                    company.admin, leaver, () -> new Wanted(Owner.of(successor), null, REASON)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FOCUS_LIMIT);
  }

  private List<Leaver> leavers() {
    return company.world.listLeavers.list(company.admin, PageRequest.first()).items();
  }
}

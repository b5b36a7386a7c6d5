package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.okr.application.Patch;
import vn.okr.application.objective.DraftObjectives.ObjectiveEdit;
import vn.okr.application.port.Locks;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.SmallCompany;

/** M10: at most five published objectives per owner and cycle. */
class FocusLimitTest {
  private final SmallCompany company = new SmallCompany();
  private final PersonId owner = company.member.person();

  @Test
  void theFifthObjectiveMayBePublished() {
    // Given
    publish(4, owner);
    Objective fifth = company.stored(anObjective(company.quarter, owner));

    // When
    company.world.publishObjectives.publish(company.member, fifth.id());

    // Then
    assertThat(company.see(fifth.id()).facts().objective().state())
        .isEqualTo(ObjectiveState.PUBLISHED);
  }

  @Test
  void theSixthIsRefusedWithTheLimit() {
    // Given
    publish(5, owner);
    Objective sixth = company.stored(anObjective(company.quarter, owner));

    // When
    OkrException refused =
        refusalOf(() -> company.world.publishObjectives.publish(company.member, sixth.id()));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FOCUS_LIMIT);
    assertThat(refused.facts()).isEqualTo(Map.of("limit", 5));
    assertThat(company.see(sixth.id()).facts().objective().state()).isEqualTo(ObjectiveState.DRAFT);
  }

  @Test
  void closedObjectivesTakeAPlaceAndDroppedOnesDoNot() {
    // Given
    publish(3, owner);
    company.stored(anObjective(company.quarter, owner).in(ObjectiveState.CLOSED));
    Objective dropped = publishOne(owner);
    company.world.publishObjectives.drop(
        company.member, dropped.id(), () -> new Note("Không còn cần"));
    publishOne(owner);
    Objective sixth = company.stored(anObjective(company.quarter, owner));

    // When
    OkrException refused =
        refusalOf(() -> company.world.publishObjectives.publish(company.member, sixth.id()));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FOCUS_LIMIT);
  }

  @Test
  void anotherCycleHasItsOwnPlaces() {
    // Given
    publish(5, owner);
    Objective ofYear = company.stored(anObjective(company.year, owner));

    // When
    company.world.publishObjectives.publish(company.member, ofYear.id());

    // Then
    assertThat(company.world.objectives.countPublished(company.year, Owner.of(owner))).isEqualTo(1);
  }

  @Test
  void theLimitIsASetting() {
    // Given
    company.world.settings.set(withLimit(1));
    publishOne(owner);
    Objective second = company.stored(anObjective(company.quarter, owner));

    // When
    OkrException refused =
        refusalOf(() -> company.world.publishObjectives.publish(company.member, second.id()));

    // Then
    assertThat(refused.facts()).isEqualTo(Map.of("limit", 1));
  }

  @Test
  void aPublishedObjectiveIsNotHandedToSomeoneWhoHasEnough() {
    // Given
    publish(5, owner);
    Objective published = publishOne(company.leader.person());

    // When
    OkrException refused = refusalOf(() -> reassign(published));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FOCUS_LIMIT);
    assertThat(company.see(published.id()).facts().objective().owner())
        .isEqualTo(Owner.of(company.leader.person()));
  }

  @Test
  void aClosedObjectiveIsNotHandedOnWhateverPlacesThereAre() {
    // Given
    publish(5, owner);
    Objective closed =
        company.stored(
            anObjective(company.quarter, company.leader.person()).in(ObjectiveState.CLOSED));

    // When
    OkrException refused = refusalOf(() -> reassign(closed));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void aDraftMayBeHandedToSomeoneWhoHasEnough() {
    // Given
    publish(5, owner);
    Objective draft = company.stored(anObjective(company.quarter, company.leader.person()));

    // When
    reassign(draft);

    // Then
    assertThat(company.see(draft.id()).facts().objective().owner()).isEqualTo(Owner.of(owner));
  }

  @Test
  void whoeverPublishesHoldsThePlacesOfTheOwner() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, owner));

    // When
    company.world.publishObjectives.publish(company.member, draft.id());

    // Then
    assertThat(company.world.locks.held())
        .containsExactly(new Locks.Lock.Focus(company.quarter, Owner.of(owner)));
  }

  private void reassign(Objective objective) {
    company.world.draftObjectives.edit(
        company.admin,
        objective.id(),
        SmallCompany.ANY,
        () ->
            new ObjectiveEdit(
                Patch.keep(),
                Patch.keep(),
                Patch.keep(),
                Patch.to(Owner.of(owner)),
                new Note("Đổi người phụ trách")));
  }

  private void publish(int count, PersonId person) {
    for (int i = 0; i < count; i++) {
      publishOne(person);
    }
  }

  private Objective publishOne(PersonId person) {
    return company.stored(anObjective(company.quarter, person).published());
  }

  private static OrganisationSettings withLimit(int limit) {
    OrganisationSettings usual = OrganisationSettings.DEFAULT;
    return new OrganisationSettings(
        usual.zone(),
        limit,
        usual.cadenceDays(),
        usual.graceDays(),
        usual.onTrackFrom(),
        usual.atRiskFrom(),
        usual.progressingFrom(),
        usual.onCourseFrom());
  }
}

package vn.okr.application.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.unread;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.Said;
import vn.okr.testkit.SmallCompany;

/** People follow objectives, by themselves or because they decided to. */
class FollowingTest {
  private final SmallCompany company = new SmallCompany();
  private final Objective published =
      company.stored(anObjective(company.quarter, company.team).published());

  @Test
  void whoCommentsFollowsFromThenOn() {
    // When
    comment(company.stranger);

    // Then
    assertThat(isFollowing(company.stranger)).isTrue();
    assertThat(followed(company.stranger)).containsExactly(published.id());
    assertThat(isFollowing(company.colleague)).isFalse();
  }

  @Test
  void whoStoppedIsNotMadeToFollowByAnotherComment() {
    // Given
    comment(company.stranger);
    company.world.followObjectives.decide(company.stranger, published.id(), () -> false);

    // When
    comment(company.stranger);

    // Then
    assertThat(isFollowing(company.stranger)).isFalse();
  }

  @Test
  void theOwnerFollowsAndMayStop() {
    // Given
    boolean before = isFollowing(company.leader);

    // When
    company.world.followObjectives.decide(company.leader, published.id(), () -> false);

    // Then
    assertThat(before).isTrue();
    assertThat(isFollowing(company.leader)).isFalse();
    assertThat(followed(company.leader)).isEmpty();
  }

  @Test
  void whatACycleLeftBehindIsNotListed() {
    // Given
    company.world.followObjectives.decide(company.stranger, published.id(), () -> true);

    // When
    company.quarterIs(CyclePhase.CLOSED);

    // Then
    assertThat(followed(company.stranger)).isEmpty();
  }

  @Test
  void aHiddenDraftIsNotFollowedAndAMachineFollowsNothing() {
    // Given
    Objective draft = company.stored(anObjective(company.quarter, company.team));
    Actor machine = new Actor(new ServiceAccountId(new UUID(1, 1)), true, true, Set.of());

    // When
    var hidden =
        refusalOf(
            () -> company.world.followObjectives.decide(company.stranger, draft.id(), unread()));
    var machines =
        refusalOf(() -> company.world.followObjectives.decide(machine, draft.id(), unread()));

    // Then
    assertThat(hidden.code()).isEqualTo(ErrorCode.NOT_FOUND);
    assertThat(machines.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  private void comment(Actor actor) {
    company.world.writeComments.onObjective(
        actor, published.id(), () -> new Said(new Note("Hay"), List.of()));
  }

  private boolean isFollowing(Actor actor) {
    return company.world.followObjectives.isFollowing(actor, published.id());
  }

  private List<ObjectiveId> followed(Actor actor) {
    return company.world.followObjectives.followed(actor, PageRequest.first()).items().stream()
        .map(view -> view.facts().objective().id())
        .toList();
  }
}

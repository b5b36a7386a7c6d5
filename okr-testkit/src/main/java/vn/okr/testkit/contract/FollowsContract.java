package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;

/** Who follows what: those who answer for it and those who decided to, unless they decided not. */
public abstract class FollowsContract extends PortContract {
  private PersonId lead;
  private PersonId keyResultOwner;
  private PersonId stranger;
  private CycleId cycle;
  private Objective ofUnit;
  private Objective ofPerson;

  @BeforeEach
  void publishObjectives() {
    lead = scene.person();
    keyResultOwner = scene.person();
    stranger = scene.person();
    cycle = scene.cycle();
    ofUnit =
        scene.add(
            anObjective(cycle, scene.department(lead))
                .with(aKeyResult().ownedBy(keyResultOwner))
                .published());
    ofPerson = scene.add(anObjective(cycle, stranger).published());
  }

  @Test
  void whoAnswersForAnObjectiveFollowsItUnasked() {
    // When
    List<Boolean> following =
        List.of(
            isFollowing(lead, ofUnit),
            isFollowing(keyResultOwner, ofUnit),
            isFollowing(stranger, ofPerson));

    // Then
    assertThat(following).containsOnly(true);
    assertThat(isFollowing(stranger, ofUnit)).isFalse();
    assertThat(isFollowing(lead, ofPerson)).isFalse();
  }

  @Test
  void whatSomeoneDecidesCounts() {
    // When
    run(() -> ports.follows().decide(lead, ofUnit.id(), false));
    run(() -> ports.follows().decide(stranger, ofUnit.id(), true));

    // Then
    assertThat(isFollowing(lead, ofUnit)).isFalse();
    assertThat(isFollowing(stranger, ofUnit)).isTrue();
    run(() -> ports.follows().decide(stranger, ofUnit.id(), false));
    assertThat(isFollowing(stranger, ofUnit)).isFalse();
  }

  @Test
  void whatFollowsByItselfLeavesADecisionAlone() {
    // Given
    run(() -> ports.follows().decide(lead, ofUnit.id(), false));

    // When
    run(() -> ports.follows().followUnlessDecided(lead, ofUnit.id()));
    run(() -> ports.follows().followUnlessDecided(stranger, ofUnit.id()));

    // Then
    assertThat(isFollowing(lead, ofUnit)).isFalse();
    assertThat(isFollowing(stranger, ofUnit)).isTrue();
  }

  @Test
  void whatSomeoneFollowsIsListedTheNewestFirst() {
    // Given
    run(() -> ports.follows().decide(stranger, ofUnit.id(), true));

    // When
    List<ObjectiveId> all = followed(stranger, new PageRequest(200, null));
    List<ObjectiveId> first = followed(stranger, new PageRequest(1, null));
    List<ObjectiveId> rest = followed(stranger, new PageRequest(1, first.getFirst().value()));

    // Then
    assertThat(all).containsExactly(ofPerson.id(), ofUnit.id());
    assertThat(first).containsExactly(ofPerson.id());
    assertThat(rest).containsExactly(ofUnit.id());
    assertThat(followed(keyResultOwner, PageRequest.first())).containsExactly(ofUnit.id());
  }

  @Test
  void aFollowedDraftIsListedForThoseAloneWhoMayReadIt() {
    // Given
    Objective draft = scene.add(anObjective(cycle, lead));
    run(() -> ports.follows().decide(stranger, draft.id(), true));

    // When
    List<ObjectiveId> byOwner = followed(lead, PageRequest.first());
    List<ObjectiveId> byStranger = followed(stranger, PageRequest.first());

    // Then
    assertThat(byOwner).contains(draft.id());
    assertThat(byStranger).doesNotContain(draft.id());
  }

  private boolean isFollowing(PersonId person, Objective objective) {
    return inTransaction(() -> ports.follows().isFollowing(person, objective.id()));
  }

  private List<ObjectiveId> followed(PersonId person, PageRequest request) {
    Page<ObjectiveFacts> page =
        inTransaction(
            () ->
                ports
                    .objectiveReader()
                    .followedBy(person, new Actor(person, false), request.newestFirst()));
    return page.items().stream().map(facts -> facts.objective().id()).toList();
  }
}

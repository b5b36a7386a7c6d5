package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.testkit.LinksTo;
import vn.okr.testkit.Measures;

/** What every store of objectives gives back and counts. */
public abstract class ObjectivesContract extends PortContract {

  @ParameterizedTest
  @EnumSource(ObjectiveState.class)
  void anObjectiveInAnyStateComesBackWithEveryMeasure(ObjectiveState state) {
    // Given
    PersonId person = scene.person();
    Objective objective =
        scene.add(
            anObjective(scene.cycle(), scene.department())
                .titled("Được nhắc đến nhiều nhất \u2013 ở Đà Lạt \uD83C\uDF3F")
                .described("Vì sao:\n\tkhách hàng cũ\nkhông còn nhắc đến ta")
                .committed()
                .with(Examples.allMeasures(person))
                .in(state)
                .atRevision(7));

    // When
    Optional<ObjectiveSnapshot> found = find(objective.id());

    // Then
    assertThat(found).contains(objective.snapshot());
  }

  @Test
  void aPersonalObjectiveWithoutKeyResultsComesBack() {
    // Given
    Objective objective = scene.add(anObjective(scene.cycle(), scene.person()).with());

    // When
    Optional<ObjectiveSnapshot> found = find(objective.id());

    // Then
    assertThat(found).contains(objective.snapshot());
  }

  @Test
  void droppedAndUnmeasuredKeyResultsComeBack() {
    // Given
    Objective objective =
        scene.add(
            anObjective(scene.cycle(), scene.person())
                .with(
                    aKeyResult().dropped(),
                    aKeyResult().measuredBy(new Aligned()),
                    aKeyResult()
                        .measuredBy(Measures.atLeast("95", KeepMethod.WORST))
                        .publishedOn(Examples.DAY))
                .published());

    // When
    Optional<ObjectiveSnapshot> found = find(objective.id());

    // Then
    assertThat(found).contains(objective.snapshot());
  }

  @Test
  void anUnknownObjectiveIsNotFound() {
    // Given
    ObjectiveId unknown = new ObjectiveId(scene.id());

    // When
    Optional<ObjectiveSnapshot> found = find(unknown);

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void amongManyIdsThoseThatExistAreFound() {
    // Given
    CycleId cycle = scene.cycle();
    PersonId person = scene.person();
    Objective first = scene.add(anObjective(cycle, person));
    Objective second = scene.add(anObjective(cycle, person).published());
    List<ObjectiveId> asked =
        List.of(second.id(), new ObjectiveId(scene.id()), first.id(), second.id());

    // When
    Map<ObjectiveId, Objective> found = inTransaction(() -> ports.objectives().findAll(asked));

    // Then
    assertThat(found).containsOnlyKeys(first.id(), second.id());
    assertThat(at(found, second.id()).snapshot()).isEqualTo(second.snapshot());
  }

  @Test
  void objectivesReadForAWriteAreTheStoredOnes() {
    // Given
    Objective objective = scene.add(anObjective(scene.cycle(), scene.person()).published());
    List<ObjectiveId> asked = List.of(objective.id(), new ObjectiveId(scene.id()));

    // When
    Map<ObjectiveId, Objective> found =
        inTransaction(() -> ports.objectives().findAllForUpdate(asked));

    // Then
    assertThat(found).containsOnlyKeys(objective.id());
    assertThat(at(found, objective.id()).snapshot()).isEqualTo(objective.snapshot());
  }

  @Test
  void amongNoIdsNothingIsFound() {
    // Given
    List<ObjectiveId> none = List.of();

    // When
    Map<ObjectiveId, Objective> found =
        inTransaction(() -> ports.objectives().findAllForUpdate(none));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void everyKnownKeyResultHasItsObjective() {
    // Given
    CycleId cycle = scene.cycle();
    PersonId person = scene.person();
    Objective first = scene.add(anObjective(cycle, person).with(aKeyResult(), aKeyResult()));
    Objective second = scene.add(anObjective(cycle, person));
    KeyResultId last = first.keyResults().all().getLast().id();
    List<KeyResultId> asked = List.of(last, new KeyResultId(scene.id()), LinksTo.first(second));

    // When
    Map<KeyResultId, ObjectiveId> owners = inTransaction(() -> ports.objectives().ownersOf(asked));

    // Then
    assertThat(owners).isEqualTo(Map.of(last, first.id(), LinksTo.first(second), second.id()));
  }

  @Test
  void publishedAndClosedObjectivesOfTheOwnerInTheCycleAreCounted() {
    // Given
    CycleId cycle = scene.cycle();
    PersonId owner = scene.person();
    for (ObjectiveState state : ObjectiveState.values()) {
      scene.add(anObjective(cycle, owner).in(state));
    }
    scene.add(anObjective(cycle, owner).published());
    scene.add(anObjective(scene.cycle(), owner).published());
    scene.add(anObjective(cycle, scene.person()).published());

    // When
    int count = inTransaction(() -> ports.objectives().countPublished(cycle, Owner.of(owner)));

    // Then
    assertThat(count).isEqualTo(3);
  }

  @Test
  void unfinishedObjectivesAreThePublishedOnesInTheOrderOfTheirIds() {
    // Given
    CycleId cycle = scene.cycle();
    PersonId owner = scene.person();
    Objective first = scene.add(anObjective(cycle, owner).published());
    for (ObjectiveState state : ObjectiveState.values()) {
      scene.add(anObjective(scene.cycle(), owner).in(state));
    }
    scene.add(anObjective(cycle, owner).in(ObjectiveState.CLOSED));
    scene.add(anObjective(cycle, owner).in(ObjectiveState.DROPPED));
    scene.add(anObjective(cycle, owner));
    Objective second = scene.add(anObjective(cycle, scene.department()).published());

    // When
    List<ObjectiveId> unfinished = inTransaction(() -> ports.objectives().unfinished(cycle));

    // Then
    assertThat(unfinished).containsExactly(first.id(), second.id());
  }

  private Optional<ObjectiveSnapshot> find(ObjectiveId id) {
    return inTransaction(() -> ports.objectives().find(id).map(Objective::snapshot));
  }
}

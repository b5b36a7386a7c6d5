package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** What every reader of objectives tells about them. */
public abstract class ObjectiveReaderContract extends PortContract {

  @Test
  void anObjectiveIsShownWithAllThatIsKnownOfIt() {
    // Given
    Cycle cycle =
        scene.add(aCycle().in(CyclePhase.GRADING).runningSince(LocalDate.of(2026, 7, 6)).build());
    UnitId unit =
        scene.add(aUnit().named("Phòng Đối ngoại").departmentOf(scene.company()).build()).id();
    Objective near = scene.add(anObjective(cycle.id(), unit).published());
    Objective far = scene.add(anObjective(cycle.id(), unit).in(ObjectiveState.DROPPED));
    Objective objective =
        scene.add(
            anObjective(cycle.id(), unit)
                .with(Examples.allMeasures(scene.person()))
                .in(ObjectiveState.CLOSED));
    scene.link(objective, supports(far), contributesTo(first(near), 3));

    // When
    Optional<ObjectiveFacts> found = find(objective.id());

    // Then
    assertThat(found)
        .contains(
            new ObjectiveFacts(
                objective.snapshot(),
                "Phòng Đối ngoại",
                Level.DEPARTMENT,
                cycle.period(),
                CyclePhase.GRADING,
                LocalDate.of(2026, 7, 6),
                List.of(
                    new LinkFacts(supports(far), far.id(), false, false),
                    new LinkFacts(contributesTo(first(near), 3), near.id(), false, false))));
  }

  @Test
  void aPersonalObjectiveCarriesThePersonsName() {
    // Given
    CycleId cycle = scene.add(aCycle().in(CyclePhase.PLANNING).build()).id();
    PersonId person = scene.add(aPerson().named("Lê Quang Đạo").build()).id();
    Objective objective = scene.add(anObjective(cycle, person).published());

    // When
    ObjectiveFacts facts = find(objective.id()).orElseThrow();

    // Then
    assertThat(facts.ownerName()).isEqualTo("Lê Quang Đạo");
    assertThat(facts.level()).isEqualTo(Level.INDIVIDUAL);
    assertThat(facts.runningSince()).isNull();
    assertThat(facts.alignments()).isEmpty();
  }

  @Test
  void anUnknownObjectiveIsNotFound() {
    // Given
    ObjectiveId unknown = new ObjectiveId(scene.id());

    // When
    Optional<ObjectiveFacts> found = find(unknown);

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void manyObjectivesComeInTheOrderOfTheIdsGiven() {
    // Given
    CycleId cycle = scene.cycle();
    PersonId person = scene.person();
    ObjectiveId one = scene.add(anObjective(cycle, person).published()).id();
    ObjectiveId two = scene.add(anObjective(cycle, person).published()).id();
    ObjectiveId three = scene.add(anObjective(cycle, person).published()).id();
    List<ObjectiveId> asked = List.of(three, one, new ObjectiveId(scene.id()), two);

    // When
    List<ObjectiveFacts> found =
        inTransaction(() -> ports.objectiveReader().findAll(asked, stranger()));

    // Then
    assertThat(found).extracting(f -> f.objective().id()).containsExactly(three, one, two);
  }

  @Test
  void aPersonReportsOnTheirOwnOnTheirUnitsAndOnTheirKeyResults() {
    // Given
    CycleId cycle = scene.cycle();
    PersonId person = scene.person();
    UnitId led = scene.department(person);
    UnitId beside = scene.department(scene.person());
    UnitId below = scene.team(led, scene.person());
    ObjectiveId own = scene.add(anObjective(cycle, person).published()).id();
    ObjectiveId ofUnit = scene.add(anObjective(cycle, led).published()).id();
    ObjectiveId byKeyResult =
        scene.add(anObjective(cycle, beside).with(Examples.allMeasures(person)).published()).id();
    scene.add(anObjective(cycle, beside).published());
    scene.add(anObjective(cycle, below).published());
    scene.add(anObjective(cycle, person));
    scene.add(anObjective(cycle, person).in(ObjectiveState.CLOSED));
    scene.add(anObjective(scene.cycle(), person).published());

    // When
    List<ObjectiveFacts> found =
        inTransaction(
            () ->
                ports
                    .objectiveReader()
                    .reportedBy(cycle, Set.of(person), new Actor(person, false)));

    // Then
    assertThat(found)
        .extracting(facts -> facts.objective().id())
        .containsExactly(own, ofUnit, byKeyResult);
  }

  @Test
  void whatCarriesAnObjectiveOnIsFoundPageByPageAndDraftsByThoseAloneWhoMayKnow() {
    // Given
    CycleId cycle = scene.cycle();
    PersonId person = scene.person();
    ObjectiveId origin = scene.add(anObjective(cycle, person).in(ObjectiveState.CLOSED)).id();
    ObjectiveId one = scene.add(anObjective(cycle, person).carryingOn(origin).published()).id();
    ObjectiveId two = scene.add(anObjective(cycle, person).carryingOn(origin).published()).id();
    ObjectiveId draft = scene.add(anObjective(cycle, person).carryingOn(origin)).id();
    scene.add(anObjective(cycle, person).carryingOn(one).published());
    scene.add(anObjective(cycle, person).published());

    // When
    Page<ObjectiveFacts> first = continuing(origin, stranger(), new PageRequest(1, null));
    Page<ObjectiveFacts> second = continuing(origin, stranger(), new PageRequest(1, first.next()));
    Page<ObjectiveFacts> own =
        continuing(origin, new Actor(person, false), new PageRequest(9, null));

    // Then
    assertThat(first.items()).extracting(facts -> facts.objective().id()).containsExactly(one);
    assertThat(second.items()).extracting(facts -> facts.objective().id()).containsExactly(two);
    assertThat(second.next()).isNull();
    assertThat(own.items())
        .extracting(facts -> facts.objective().id())
        .containsExactly(one, two, draft);
    assertThat(own.items()).allMatch(facts -> origin.equals(facts.objective().origin()));
  }

  private Page<ObjectiveFacts> continuing(ObjectiveId origin, Actor actor, PageRequest request) {
    return inTransaction(() -> ports.objectiveReader().continuing(origin, actor, request));
  }

  @Test
  void whatIsOpenWithAPersonIsTheirOwnAndWhereTheyHaveAKeyResult() {
    // Given
    CycleId cycle = scene.cycle();
    PersonId person = scene.person();
    UnitId beside = scene.department(scene.person());
    ObjectiveId draft = scene.add(anObjective(cycle, person)).id();
    ObjectiveId published = scene.add(anObjective(cycle, person).published()).id();
    ObjectiveId byKeyResult =
        scene.add(anObjective(cycle, beside).with(Examples.allMeasures(person)).published()).id();
    scene.add(anObjective(cycle, beside).published());
    scene.add(anObjective(cycle, person).in(ObjectiveState.CLOSED));
    scene.add(anObjective(cycle, person).in(ObjectiveState.DROPPED));
    scene.add(
        anObjective(scene.add(aCycle().in(CyclePhase.CLOSED).build()).id(), person).published());

    // When
    List<ObjectiveFacts> found =
        inTransaction(() -> ports.objectiveReader().openWith(person, new Actor(person, true)));
    List<ObjectiveFacts> seenByOthers =
        inTransaction(() -> ports.objectiveReader().openWith(person, stranger()));

    // Then
    assertThat(found)
        .extracting(facts -> facts.objective().id())
        .containsExactly(draft, published, byKeyResult);
    assertThat(seenByOthers)
        .extracting(facts -> facts.objective().id())
        .containsExactly(published, byKeyResult);
  }

  @Test
  void amongNoIdsNothingIsFound() {
    // Given
    List<ObjectiveId> none = List.of();

    // When
    List<ObjectiveFacts> found =
        inTransaction(() -> ports.objectiveReader().findAll(none, stranger()));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void anOwnersObjectivesAreAllButDraftsInTheOrderOfTheirIds() {
    // Given
    CycleId cycle = scene.cycle();
    PersonId owner = scene.person();
    ObjectiveId dropped = scene.add(anObjective(cycle, owner).in(ObjectiveState.DROPPED)).id();
    scene.add(anObjective(cycle, owner));
    ObjectiveId closed = scene.add(anObjective(cycle, owner).in(ObjectiveState.CLOSED)).id();
    ObjectiveId published = scene.add(anObjective(cycle, owner).published()).id();
    scene.add(anObjective(scene.cycle(), owner).published());
    scene.add(anObjective(cycle, scene.person()).published());

    // When
    List<ObjectiveFacts> found =
        inTransaction(
            () -> ports.objectiveReader().ofOwner(cycle, Owner.of(owner), new Actor(owner, true)));

    // Then
    assertThat(found)
        .extracting(facts -> facts.objective().id())
        .containsExactly(dropped, closed, published);
  }

  private Optional<ObjectiveFacts> find(ObjectiveId id) {
    Actor stranger = stranger();
    return inTransaction(() -> ports.objectiveReader().find(id, stranger));
  }

  private Actor stranger() {
    return new Actor(new PersonId(scene.id()), false);
  }
}

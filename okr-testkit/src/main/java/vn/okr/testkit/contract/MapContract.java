package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.alignment.MapPlace;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** What stands where on the map of goals that every reader of links draws (M9). */
public abstract class MapContract extends PortContract {
  private static final int ENOUGH = 100;

  private CycleId cycle;
  private UnitId department;
  private PersonId person;
  private Actor owner;
  private Actor stranger;
  private Objective top;

  @BeforeEach
  void makeACompanyGoal() {
    cycle = scene.cycle();
    department = scene.department();
    person = scene.person();
    owner = new Actor(person, false);
    stranger = new Actor(scene.person(), false);
    top = scene.add(anObjective(cycle, scene.company()).published());
  }

  @Test
  void theCompanysGoalsStandFirstAndWhatContributesBelowThem() {
    // Given
    Objective second = scene.add(anObjective(cycle, scene.company()).published());
    Objective ofDepartment = scene.add(anObjective(cycle, department).published());
    Objective ofPerson = lower();
    Objective orphan = lower();
    scene.link(ofDepartment, contributesTo(top), contributesTo(first(second), 1));
    scene.link(ofPerson, contributesTo(first(ofDepartment), 1));
    scene.link(orphan, supports(top));

    // When
    List<MapPlace> places = places(null, 5, ENOUGH, stranger);

    // Then
    assertThat(places)
        .containsExactlyInAnyOrder(
            new MapPlace(top.id(), 0, 1),
            new MapPlace(second.id(), 0, 1),
            new MapPlace(ofDepartment.id(), 1, 1),
            new MapPlace(ofPerson.id(), 2, 0));
  }

  @Test
  void theGoalsOfAnotherCycleStandOnAnotherMap() {
    // Given
    scene.add(anObjective(scene.cycle(), scene.company()).published());

    // When
    List<MapPlace> places = places(null, 5, ENOUGH, stranger);

    // Then
    assertThat(places).containsExactly(new MapPlace(top.id(), 0, 0));
  }

  @Test
  void aQuartersGoalStandsBelowTheGoalOfTheYearItContributesTo() {
    // Given
    Objective ofQuarter = scene.add(anObjective(scene.cycle(), department).published());
    scene.link(ofQuarter, contributesTo(top));

    // When
    List<MapPlace> places = places(null, 1, ENOUGH, stranger);

    // Then
    assertThat(places)
        .containsExactly(new MapPlace(top.id(), 0, 1), new MapPlace(ofQuarter.id(), 1, 0));
  }

  @Test
  void aMapEndsAtItsDepthAndStillCountsWhatLiesBelow() {
    // Given
    Objective ofDepartment = scene.add(anObjective(cycle, department).published());
    Objective one = lower();
    Objective two = lower();
    scene.link(ofDepartment, contributesTo(top));
    scene.link(one, contributesTo(ofDepartment));
    scene.link(two, contributesTo(ofDepartment), contributesTo(first(ofDepartment), 1));

    // When
    List<MapPlace> places = places(null, 1, ENOUGH, stranger);

    // Then
    assertThat(places)
        .containsExactly(new MapPlace(top.id(), 0, 1), new MapPlace(ofDepartment.id(), 1, 2));
  }

  @Test
  void aMapFromAnObjectiveHoldsItsBranchAlone() {
    // Given
    Objective root = scene.add(anObjective(cycle, department).published());
    Objective beside = scene.add(anObjective(cycle, department).published());
    Objective leaf = lower();
    scene.link(root, contributesTo(top));
    scene.link(beside, contributesTo(top));
    scene.link(leaf, contributesTo(root));

    // When
    List<MapPlace> places = places(root.id(), 3, ENOUGH, stranger);

    // Then
    assertThat(places)
        .containsExactly(new MapPlace(root.id(), 0, 1), new MapPlace(leaf.id(), 1, 0));
  }

  @Test
  void anObjectiveReachedOnSeveralWaysStandsAtItsHighestPlaceOnce() {
    // Given
    Objective ofDepartment = scene.add(anObjective(cycle, department).published());
    Objective both = lower();
    Objective leaf = lower();
    scene.link(ofDepartment, contributesTo(top));
    scene.link(both, contributesTo(ofDepartment), contributesTo(first(top), 1));
    scene.link(leaf, contributesTo(both));

    // When
    List<MapPlace> places = places(null, 9, ENOUGH, stranger);

    // Then
    assertThat(places)
        .containsExactlyInAnyOrder(
            new MapPlace(top.id(), 0, 2),
            new MapPlace(ofDepartment.id(), 1, 1),
            new MapPlace(both.id(), 1, 1),
            new MapPlace(leaf.id(), 2, 0));
  }

  @Test
  void aFullMapLeavesOutTheLowestPlaces() {
    // Given
    Objective ofDepartment = scene.add(anObjective(cycle, department).published());
    scene.link(ofDepartment, contributesTo(top));
    for (int i = 0; i < 3; i++) {
      scene.link(lower(), contributesTo(ofDepartment));
    }

    // When
    List<MapPlace> places = places(null, 5, 4, stranger);

    // Then
    assertThat(places)
        .hasSize(4)
        .startsWith(new MapPlace(top.id(), 0, 1), new MapPlace(ofDepartment.id(), 1, 3));
  }

  @Test
  void aHiddenDraftIsNotOnTheMapNorCountedNorAWayToWhatLiesBelowIt() {
    // Given
    Objective draft = scene.add(anObjective(cycle, person));
    scene.link(draft, contributesTo(top));
    scene.link(lower(), contributesTo(draft));

    // When
    List<MapPlace> places = places(null, 5, ENOUGH, stranger);

    // Then
    assertThat(places).containsExactly(new MapPlace(top.id(), 0, 0));
  }

  @Test
  void aDroppedObjectiveIsNotOnTheMapNorCountedNorAWayToWhatLiesBelowIt() {
    // Given
    Objective dropped = scene.add(anObjective(cycle, department).in(ObjectiveState.DROPPED));
    scene.link(dropped, contributesTo(top));
    scene.link(lower(), contributesTo(dropped));

    // When
    List<MapPlace> places = places(null, 5, ENOUGH, owner);

    // Then
    assertThat(places).containsExactly(new MapPlace(top.id(), 0, 0));
  }

  @Test
  void whoMaySeeADraftSeesItOnTheMap() {
    // Given
    Objective draft = scene.add(anObjective(cycle, person));
    scene.link(draft, contributesTo(top));

    // When
    List<MapPlace> places = places(null, 5, ENOUGH, owner);

    // Then
    assertThat(places)
        .containsExactly(new MapPlace(top.id(), 0, 1), new MapPlace(draft.id(), 1, 0));
  }

  @Test
  void fromAHiddenDraftThereIsNoMap() {
    // Given
    Objective draft = scene.add(anObjective(cycle, person));

    // When
    List<MapPlace> places = places(draft.id(), 5, ENOUGH, stranger);

    // Then
    assertThat(places).isEmpty();
  }

  @Test
  void fromAnUnknownObjectiveThereIsNoMap() {
    // Given
    ObjectiveId unknown = new ObjectiveId(scene.id());

    // When
    List<MapPlace> places = places(unknown, 5, ENOUGH, stranger);

    // Then
    assertThat(places).isEmpty();
  }

  private Objective lower() {
    return scene.add(anObjective(cycle, person).published());
  }

  private List<MapPlace> places(@Nullable ObjectiveId root, int depth, int most, Actor actor) {
    return inTransaction(() -> ports.alignmentReader().places(cycle, root, depth, most, actor));
  }
}

package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.progress.ProgressReader;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.ProgressBoard;
import vn.okr.domain.progress.Tally;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Score;
import vn.okr.testkit.Measures;

/** What every reader of progress counts (M12). */
public abstract class ProgressReaderContract extends PortContract {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

  private CycleId cycle;
  private UnitId company;
  private UnitId department;
  private UnitId team;

  @BeforeEach
  void makeUnits() {
    cycle = scene.cycle();
    company = scene.company();
    department = scene.department();
    team = scene.team(department);
  }

  @Test
  void aUnitsPublishedAndClosedObjectivesAreCounted() {
    // Given
    for (ObjectiveState state : ObjectiveState.values()) {
      goal(Owner.of(department), "30", state);
    }
    scene.add(
        anObjective(cycle, department).with(aKeyResult().measuredBy(new Aligned())).published());
    scene.add(anObjective(scene.cycle(), department).published());

    // When
    ProgressBoard board = count(null);

    // Then
    assertThat(board.own(department))
        .isEqualTo(new Tally(3, 1, 6000, 0, Map.of(Band.PROGRESSING, 2L)));
  }

  @Test
  void anOwnersProgressIsToldCycleByCycle() {
    // Given
    CycleId other = scene.cycle();
    goal(Owner.of(department), "30", ObjectiveState.PUBLISHED);
    goal(Owner.of(department), "50", ObjectiveState.CLOSED);
    goal(Owner.of(department), "90", ObjectiveState.DRAFT);
    goal(Owner.of(team), "90", ObjectiveState.PUBLISHED);
    scene.add(
        anObjective(other, department).with(aKeyResult().measuredBy(new Aligned())).published());

    // When
    List<ProgressReader.OwnProgress> cycles =
        inTransaction(() -> ports.progressReader().ownByCycle(Owner.of(department)));

    // Then
    assertThat(cycles)
        .containsExactlyInAnyOrder(
            new ProgressReader.OwnProgress(cycle, 2, Score.ofTenThousandths(4000)),
            new ProgressReader.OwnProgress(other, 1, null));
  }

  @Test
  void disciplineIsToldOfUnitsWithTheirPeople() {
    // Given
    CycleId running = runningCycle();
    PersonId member = member(team);
    scene.add(anObjective(running, department).publishedOn(FIRST_DAY).published());
    scene.add(anObjective(running, team).publishedOn(FIRST_DAY).published());
    scene.add(anObjective(running, member).publishedOn(FIRST_DAY.plusDays(20)).published());
    scene.add(anObjective(running, member).in(ObjectiveState.CLOSED));

    // When
    List<ProgressReader.Discipline> units =
        inTransaction(
            () ->
                ports
                    .progressReader()
                    .discipline(running, FIRST_DAY.plusDays(21), OrganisationSettings.DEFAULT));

    // Then
    assertThat(units)
        .containsExactlyInAnyOrder(
            new ProgressReader.Discipline(department, 1, 1),
            new ProgressReader.Discipline(team, 2, 1));
  }

  private CycleId runningCycle() {
    return scene.add(aCycle().in(CyclePhase.RUNNING).runningSince(FIRST_DAY).build()).id();
  }

  @Test
  void contributingObjectivesAreCountedAsAligned() {
    // Given
    Objective upper = goal(Owner.of(department), "0", ObjectiveState.PUBLISHED);
    Objective aligned = goal(Owner.of(team), "100", ObjectiveState.PUBLISHED);
    Objective supporting = goal(Owner.of(team), "99", ObjectiveState.PUBLISHED);
    scene.link(aligned, contributesTo(upper), supports(upper));
    scene.link(supporting, supports(upper));

    // When
    ProgressBoard board = count(null);

    // Then
    assertThat(board.own(team))
        .isEqualTo(new Tally(2, 0, 19_900, 1, Map.of(Band.COMPLETE, 1L, Band.ON_COURSE, 1L)));
  }

  @Test
  void whatContributesToADraftIsNotCountedAsAlignedYet() {
    // Given
    Objective draft = goal(Owner.of(department), "0", ObjectiveState.DRAFT);
    Objective lower = goal(Owner.of(team), "100", ObjectiveState.PUBLISHED);
    scene.link(lower, contributesTo(draft));

    // When
    ProgressBoard board = count(null);

    // Then
    assertThat(board.own(team)).isEqualTo(one(10_000, Band.COMPLETE));
    assertThat(count(team).own(team)).isEqualTo(board.own(team));
  }

  @Test
  void whatLiesBelowIsCountedBesideAndNotMixedIn() {
    // Given
    PersonId member = member(team);
    goal(Owner.of(company), "100", ObjectiveState.PUBLISHED);
    goal(Owner.of(department), "50", ObjectiveState.PUBLISHED);
    goal(Owner.of(team), "40", ObjectiveState.PUBLISHED);
    goal(Owner.of(member), "10", ObjectiveState.PUBLISHED);

    // When
    ProgressBoard board = count(null);

    // Then
    assertThat(board.own(department)).isEqualTo(one(5000, Band.PROGRESSING));
    assertThat(board.below(department))
        .isEqualTo(one(4000, Band.PROGRESSING).plus(one(1000, Band.BEHIND)));
    assertThat(board.below(team)).isEqualTo(one(1000, Band.BEHIND));
    assertThat(board.below(company).objectives()).isEqualTo(3);
  }

  @Test
  void whoStandsInSeveralUnitsIsCountedOnceInEachAndOnceInTotal() {
    // Given
    UnitId other = scene.department();
    PersonId person = member(team);
    scene.join(department, person);
    scene.join(other, person);
    goal(Owner.of(person), "70", ObjectiveState.PUBLISHED);

    // When
    ProgressBoard board = count(null);

    // Then
    Tally once = one(7000, Band.ON_COURSE);
    assertThat(board.below(team)).isEqualTo(once);
    assertThat(board.below(department)).isEqualTo(once);
    assertThat(board.below(other)).isEqualTo(once);
    assertThat(board.below(company)).isEqualTo(once);
    assertThat(board.level(Level.INDIVIDUAL)).isEqualTo(once);
  }

  @Test
  void leadsStandInTheUnitTheyLead() {
    // Given
    PersonId lead = scene.person();
    UnitId led = scene.team(department, lead);
    goal(Owner.of(lead), "70", ObjectiveState.PUBLISHED);

    // When
    ProgressBoard board = count(null);

    // Then
    assertThat(board.below(led)).isEqualTo(one(7000, Band.ON_COURSE));
  }

  @Test
  void whoStandsInNoUnitStillWorksForTheCompany() {
    // Given
    goal(Owner.of(scene.person()), "70", ObjectiveState.PUBLISHED);

    // When
    ProgressBoard board = count(null);

    // Then
    assertThat(board.below(company)).isEqualTo(one(7000, Band.ON_COURSE));
  }

  @Test
  void levelsAreCountedEachByItself() {
    // Given
    goal(Owner.of(company), "100", ObjectiveState.PUBLISHED);
    goal(Owner.of(department), "50", ObjectiveState.PUBLISHED);
    goal(Owner.of(team), "40", ObjectiveState.PUBLISHED);
    goal(Owner.of(scene.person()), "0", ObjectiveState.PUBLISHED);

    // When
    ProgressBoard board = count(null);

    // Then
    assertThat(board.level(Level.COMPANY)).isEqualTo(one(10_000, Band.COMPLETE));
    assertThat(board.level(Level.DEPARTMENT)).isEqualTo(one(5000, Band.PROGRESSING));
    assertThat(board.level(Level.TEAM)).isEqualTo(one(4000, Band.PROGRESSING));
    assertThat(board.level(Level.INDIVIDUAL)).isEqualTo(one(0, Band.NOT_STARTED));
  }

  @Test
  void withinAUnitOnlyItsSubtreeIsCounted() {
    // Given
    PersonId member = member(team);
    UnitId beside = scene.department();
    goal(Owner.of(company), "100", ObjectiveState.PUBLISHED);
    goal(Owner.of(department), "50", ObjectiveState.PUBLISHED);
    goal(Owner.of(team), "40", ObjectiveState.PUBLISHED);
    goal(Owner.of(member), "10", ObjectiveState.PUBLISHED);
    goal(Owner.of(member(beside)), "90", ObjectiveState.PUBLISHED);

    // When
    ProgressBoard board = count(department);

    // Then
    assertThat(board.own(department)).isEqualTo(one(5000, Band.PROGRESSING));
    assertThat(board.below(department).objectives()).isEqualTo(2);
    assertThat(board.level(Level.INDIVIDUAL)).isEqualTo(one(1000, Band.BEHIND));
  }

  @Test
  void withinTheCompanyWhoStandsInNoUnitIsCountedToo() {
    // Given
    goal(Owner.of(scene.person()), "70", ObjectiveState.PUBLISHED);

    // When
    ProgressBoard board = count(company);

    // Then
    assertThat(board.below(company)).isEqualTo(one(7000, Band.ON_COURSE));
  }

  private PersonId member(UnitId unit) {
    PersonId person = scene.person();
    scene.join(unit, person);
    return person;
  }

  private Objective goal(Owner owner, String value, ObjectiveState state) {
    return scene.add(
        anObjective(cycle, owner)
            .with(aKeyResult().read(Examples.DAY, Measures.value(value)))
            .in(state));
  }

  private static Tally one(int score, Band band) {
    return new Tally(1, 0, score, 0, Map.of(band, 1L));
  }

  @Test
  void whatIsCountedNamesItsCycle() {
    // When
    Cycle counted =
        inTransaction(
            () -> ports.progressReader().count(cycle, null, OrganisationSettings.DEFAULT).cycle());

    // Then
    assertThat(counted).isEqualTo(inTransaction(() -> ports.cycles().find(cycle)).orElseThrow());
  }

  @Test
  void nothingIsCountedInACycleThatIsNotThere() {
    // Given
    CycleId unknown = new CycleId(scene.id());

    // When
    Throwable refused =
        catchThrowable(
            () ->
                inTransaction(
                    () ->
                        ports.progressReader().count(unknown, null, OrganisationSettings.DEFAULT)));

    // Then
    assertThat(refused).isInstanceOf(NotFound.class);
  }

  private ProgressBoard count(@Nullable UnitId within) {
    return inTransaction(
            () -> ports.progressReader().count(cycle, within, OrganisationSettings.DEFAULT))
        .toBoard();
  }
}

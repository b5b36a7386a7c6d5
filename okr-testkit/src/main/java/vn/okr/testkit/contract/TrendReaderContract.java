package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.progress.TrendReader.Reached;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Score;

/** What was reached day by day, as it was kept, and as it is today. */
public abstract class TrendReaderContract extends PortContract {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
  private static final Score HALF = Score.ofTenThousandths(5000);

  private CycleId running;
  private CycleId closed;
  private PersonId person;
  private UnitId unit;

  @BeforeEach
  void begin() {
    running = scene.add(aCycle().in(CyclePhase.RUNNING).build()).id();
    closed = scene.add(aCycle().in(CyclePhase.CLOSED).build()).id();
    person = scene.person();
    unit = scene.department();
  }

  @Test
  void cyclesAtWorkAreThoseThatRunOrAreGraded() {
    // Given
    CycleId graded = scene.add(aCycle().in(CyclePhase.GRADING).build()).id();
    CycleId planned = scene.add(aCycle().in(CyclePhase.PLANNING).build()).id();

    // When
    List<CycleId> atWork = inTransaction(() -> ports.scoreDays().cyclesAtWork());

    // Then
    assertThat(atWork).contains(running, graded).doesNotContain(closed, planned);
  }

  @Test
  void aDayIsKeptOnceAndOnlyWhatMovedSinceIsKeptAgain() {
    // Given
    Objective moving = measured(running, person, HALF);
    unmeasured(running, person);

    // When
    int first = keep(running, DAY);
    int again = keep(running, DAY);
    int nextDay = keep(running, DAY.plusDays(1));
    move(moving, "0.6");
    int later = keep(running, DAY.plusDays(2));

    // Then
    assertThat(List.of(first, again, nextDay, later)).containsExactly(2, 0, 0, 1);
    assertThat(ofObjective(moving, DAY.plusDays(3)))
        .containsExactly(
            new Reached(moving.id(), DAY, HALF),
            new Reached(moving.id(), DAY.plusDays(2), Score.ofTenThousandths(6000)),
            new Reached(moving.id(), DAY.plusDays(3), Score.ofTenThousandths(6000)));
  }

  @Test
  void todayIsAsItIsNowWhateverWasKeptOfIt() {
    // Given
    Objective objective = measured(running, person, HALF);
    keep(running, DAY);

    // When
    move(objective, "0.7");

    // Then
    assertThat(ofObjective(objective, DAY))
        .containsExactly(new Reached(objective.id(), DAY, Score.ofTenThousandths(7000)));
    assertThat(keep(running, DAY)).isEqualTo(1);
    assertThat(ofObjective(objective, DAY.plusDays(1)).getFirst().score())
        .isEqualTo(Score.ofTenThousandths(7000));
  }

  @Test
  void ofAClosedCycleOnlyWhatWasKeptIsTold() {
    // Given
    Objective objective = measured(closed, person, HALF);
    keep(closed, DAY);

    // When
    List<Reached> told = ofObjective(objective, DAY.plusDays(5));

    // Then
    assertThat(told).containsExactly(new Reached(objective.id(), DAY, HALF));
    assertThat(ofObjective(objective, DAY)).hasSize(1);
  }

  @Test
  void anOwnersAreThoseOfTheCycleThatArePublished() {
    // Given
    Objective ofPerson = measured(running, person, HALF);
    Objective unmeasured = unmeasured(running, person);
    measured(closed, person, HALF);
    Objective ofUnit = scene.add(anObjective(running, unit).with(aKeyResult()).published());
    scene.add(anObjective(running, person).with(aKeyResult()));
    keep(running, DAY);
    keep(closed, DAY);

    // When
    List<Reached> persons = ofOwner(Owner.of(person));
    List<Reached> units = ofOwner(Owner.of(unit));

    // Then
    assertThat(persons)
        .containsExactlyInAnyOrder(
            new Reached(ofPerson.id(), DAY, HALF),
            new Reached(unmeasured.id(), DAY, null),
            new Reached(ofPerson.id(), DAY.plusDays(1), HALF),
            new Reached(unmeasured.id(), DAY.plusDays(1), null));
    assertThat(persons).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
    assertThat(units).extracting(Reached::objective).containsOnly(ofUnit.id()).hasSize(2);
  }

  private Objective measured(CycleId cycle, PersonId owner, Score score) {
    return scene.add(
        anObjective(cycle, owner)
            .with(aKeyResult().carriedTo(score.toDecimal().toPlainString()))
            .published());
  }

  private Objective unmeasured(CycleId cycle, PersonId owner) {
    return scene.add(
        anObjective(cycle, owner).with(aKeyResult().measuredBy(new Aligned())).published());
  }

  private void move(Objective objective, String score) {
    run(
        () -> {
          Objective stored = ports.objectives().find(objective.id()).orElseThrow();
          stored.carried(
              stored.keyResults().all().getFirst().id(), Score.of(new BigDecimal(score)));
          ports.objectives().save(stored);
        });
  }

  private int keep(CycleId cycle, LocalDate day) {
    return inTransaction(() -> ports.scoreDays().keep(cycle, day));
  }

  private List<Reached> ofObjective(Objective objective, LocalDate today) {
    return inTransaction(() -> ports.trendReader().ofObjective(objective.id(), today));
  }

  private List<Reached> ofOwner(Owner owner) {
    return inTransaction(() -> ports.trendReader().ofOwner(owner, running, DAY.plusDays(1)));
  }
}

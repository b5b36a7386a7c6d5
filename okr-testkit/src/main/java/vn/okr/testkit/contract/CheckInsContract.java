package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.okr.application.port.CheckIns;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInLog;
import vn.okr.domain.checkin.KpiSource;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.PersonId;
import vn.okr.testkit.CheckInBuilder;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.LinksTo;
import vn.okr.testkit.Measures;

/** What every store of check-ins holds to. */
public abstract class CheckInsContract extends PortContract {
  private static final LocalDate DAY = Examples.DAY;

  @Test
  void aCheckInComesBackWithAllThatWasSaid() {
    // Given
    PersonId person = scene.person();
    KeyResultId keyResult = LinksTo.first(published(person, aKeyResultOfSteps(person)));
    CheckIn full =
        checkIn(keyResult, person)
            .reading(Measures.value("-99999999999999.9999"))
            .confident(0)
            .noting("Tuần này ổn\n\u2013 đã gặp khách")
            .blockedBy("Thiếu dữ liệu")
            .madeOf(new KpiSource(new KpiId(scene.id()), new KpiReadingId(scene.id())))
            .recordedAt(Instant.parse("2026-08-03T02:03:04.123456Z"))
            .build();

    // When
    run(() -> ports.checkIns().addAll(List.of(full)));

    // Then
    assertThat(logOf(keyResult).all()).containsExactly(full);
  }

  @Test
  void everyKindOfReadingComesBack() {
    // Given
    PersonId person = scene.person();
    Milestones steps = Measures.steps(1, 2, 3);
    KeyResultId keyResult = LinksTo.first(published(person, aKeyResult().measuredBy(steps)));
    List<CheckIn> all =
        List.of(
            checkIn(keyResult, person).reading(Measures.value("0")).build(),
            checkIn(keyResult, person).reading(new Reading.OfDone(true)).build(),
            checkIn(keyResult, person).reading(new Reading.OfDone(false)).build(),
            checkIn(keyResult, person).reading(new Reading.OfMilestones(Set.of())).build(),
            checkIn(keyResult, person)
                .reading(
                    new Reading.OfMilestones(
                        Set.of(steps.milestones().get(0).id(), steps.milestones().get(2).id())))
                .build(),
            checkIn(keyResult, person).reading(new Reading.None()).build());

    // When
    run(() -> ports.checkIns().addAll(all));

    // Then
    assertThat(logOf(keyResult).all()).containsExactlyElementsOf(all);
  }

  @Test
  void aLogIsInEffectiveOrderWhateverTheOrderOfRecording() {
    // Given
    PersonId person = scene.person();
    KeyResultId keyResult = LinksTo.first(published(person, aKeyResult()));
    CheckIn late = checkIn(keyResult, person).on(DAY).build();
    CheckIn early = checkIn(keyResult, person).on(DAY.minusDays(9)).build();
    CheckIn sameDay = checkIn(keyResult, person).on(DAY).build();

    // When
    scene.checkIn(late, early, sameDay);

    // Then
    assertThat(logOf(keyResult).all()).containsExactly(early, late, sameDay);
  }

  @Test
  void aCorrectedCheckInStaysAndIsOutOfForce() {
    // Given
    PersonId person = scene.person();
    KeyResultId keyResult = LinksTo.first(published(person, aKeyResult()));
    CheckIn wrong = checkIn(keyResult, person).build();
    CheckIn right = checkIn(keyResult, person).correcting(wrong.id()).build();

    // When
    scene.checkIn(wrong, right);

    // Then
    assertThat(logOf(keyResult).all()).containsExactly(wrong, right);
    assertThat(logOf(keyResult).inForce()).containsExactly(right);
  }

  @Test
  void everyKeyResultHasItsOwnLogAndAnEmptyOneIfNothingWasSaid() {
    // Given
    PersonId person = scene.person();
    Objective objective = published(person, aKeyResult(), aKeyResult(), aKeyResult());
    KeyResultId first = LinksTo.first(objective);
    KeyResultId second = objective.keyResults().all().get(1).id();
    CheckIn ofFirst = checkIn(first, person).build();
    scene.checkIn(ofFirst, checkIn(objective.keyResults().all().get(2).id(), person).build());

    // When
    Map<KeyResultId, CheckInLog> logs =
        inTransaction(() -> ports.checkIns().logsOf(List.of(first, second)));

    // Then
    assertThat(logs)
        .isEqualTo(
            Map.of(first, new CheckInLog(List.of(ofFirst)), second, new CheckInLog(List.of())));
  }

  @Test
  void theDaysOfACyclesCheckInsAreKnown() {
    // Given
    PersonId person = scene.person();
    Objective objective = published(person, aKeyResult(), aKeyResult());
    KeyResultId second = objective.keyResults().all().get(1).id();
    scene.checkIn(
        checkIn(LinksTo.first(objective), person).on(DAY.minusDays(3)).build(),
        checkIn(second, person).on(DAY).build());

    // When
    List<Boolean> answers = daysKnown(objective.cycleId());

    // Then
    assertThat(answers).containsExactly(false, true, true, false);
  }

  @Test
  void theDaysOfAnotherCyclesCheckInsAreItsOwn() {
    // Given
    PersonId person = scene.person();
    KeyResultId elsewhere = LinksTo.first(published(person, aKeyResult()));
    scene.checkIn(checkIn(elsewhere, person).on(DAY).build());
    CycleId cycle = published(person, aKeyResult()).cycleId();

    // When
    List<Boolean> answers = daysKnown(cycle);

    // Then
    assertThat(answers).containsOnly(false);
  }

  /** Of check-ins from three days before {@link #DAY} to that day: no, yes, yes, no. */
  private List<Boolean> daysKnown(CycleId cycle) {
    CheckIns checkIns = ports.checkIns();
    return inTransaction(
        () ->
            List.of(
                checkIns.anyBefore(cycle, DAY.minusDays(3)),
                checkIns.anyBefore(cycle, DAY.minusDays(2)),
                checkIns.anyAfter(cycle, DAY.minusDays(1)),
                checkIns.anyAfter(cycle, DAY)));
  }

  @Test
  void nothingToAddIsFine() {
    // Given
    PersonId person = scene.person();
    KeyResultId keyResult = LinksTo.first(published(person, aKeyResult()));

    // When
    run(() -> ports.checkIns().addAll(List.of()));

    // Then
    assertThat(logOf(keyResult).all()).isEmpty();
  }

  private static KeyResultBuilder aKeyResultOfSteps(PersonId person) {
    return aKeyResult().measuredBy(Measures.steps(1, 1)).ownedBy(person);
  }

  private Objective published(PersonId person, KeyResultBuilder... keyResults) {
    return scene.add(anObjective(scene.cycle(), person).with(keyResults).published());
  }

  private CheckInBuilder checkIn(KeyResultId keyResult, PersonId by) {
    return CheckInBuilder.aCheckIn(keyResult, by).on(DAY);
  }

  private CheckInLog logOf(KeyResultId keyResult) {
    return at(inTransaction(() -> ports.checkIns().logsOf(List.of(keyResult))), keyResult);
  }
}

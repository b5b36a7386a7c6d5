package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KpiBuilder.aKpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;

/** What every store of readings holds to. */
public abstract class KpiReadingsContract extends PortContract {
  private static final Instant NOON = Instant.parse("2026-08-03T05:00:00Z");

  private PersonId person;
  private KpiId kpi;

  @BeforeEach
  void addKpi() {
    person = scene.person();
    kpi = scene.add(aKpi(scene.department(), person).build()).id();
  }

  @Test
  void whatWasAddedComesBackWhoeverReportedIt() {
    // Given
    KpiReading byPerson = reading(person, "-12.3456", Examples.DAY, null);
    KpiReading byMachine = reading(machine(), "7", Examples.DAY.minusDays(1), null);

    // When
    scene.read(byPerson, byMachine);

    // Then
    assertThat(inTransaction(() -> ports.kpiReadings().find(byPerson.id()))).contains(byPerson);
    assertThat(inTransaction(() -> ports.kpiReadings().find(byMachine.id()))).contains(byMachine);
  }

  @Test
  void theLatestIsThatOfTheLastDayWheneverItWasRecorded() {
    // Given
    KpiReading late = reading(person, "2", Examples.DAY, null);
    KpiReading early = reading(person, "1", Examples.DAY.minusDays(1), null);

    // When
    scene.read(late, early);

    // Then
    assertThat(inTransaction(() -> ports.kpiReadings().latestOf(kpi))).contains(late);
  }

  @Test
  void ofOneDayTheLatestIsTheOneRecordedLast() {
    // Given
    KpiReading first = reading(person, "2", Examples.DAY, null);
    KpiReading second = reading(person, "1", Examples.DAY, null);

    // When
    scene.read(first, second);

    // Then
    assertThat(inTransaction(() -> ports.kpiReadings().latestOf(kpi))).contains(second);
  }

  @Test
  void whatWasCorrectedIsNotTheLatest() {
    // Given
    KpiReading before = reading(person, "1", Examples.DAY.minusDays(7), null);
    KpiReading wrong = reading(person, "100", Examples.DAY, null);
    KpiReading right = reading(person, "2", Examples.DAY.minusDays(8), wrong.id());

    // When
    scene.read(before, wrong, right);

    // Then
    assertThat(inTransaction(() -> ports.kpiReadings().latestOf(kpi))).contains(before);
    assertThat(inTransaction(() -> ports.kpiReadings().isCorrected(wrong.id()))).isTrue();
    assertThat(inTransaction(() -> ports.kpiReadings().isCorrected(right.id()))).isFalse();
  }

  @Test
  void withoutAnyThereIsNoLatest() {
    // Given
    KpiId other = scene.add(aKpi(scene.department(), person).build()).id();

    // When
    scene.read(reading(person, "1", Examples.DAY, null));

    // Then
    assertThat(inTransaction(() -> ports.kpiReadings().latestOf(other))).isEmpty();
  }

  @Test
  void oneAddedInTheSameTransactionIsSeen() {
    // Given
    KpiReading reading = reading(person, "1", Examples.DAY, null);

    // When
    var latest =
        inTransaction(
            () -> {
              ports.kpiReadings().add(reading);
              return ports.kpiReadings().latestOf(kpi);
            });

    // Then
    assertThat(latest).contains(reading);
  }

  private ServiceAccountId machine() {
    ServiceAccountId id = new ServiceAccountId(scene.id());
    run(
        () ->
            ports
                .serviceAccounts()
                .add(
                    new ServiceAccount(
                        id,
                        new Title("Kho"),
                        "job-" + id.value(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        true,
                        0)));
    return id;
  }

  private KpiReading reading(
      ActorId by, String value, LocalDate on, @Nullable KpiReadingId corrects) {
    return new KpiReading(
        new KpiReadingId(scene.id()),
        kpi,
        on,
        NOON,
        by,
        Quantity.of(value),
        new Note("Số liệu cuối ngày"),
        corrects);
  }
}

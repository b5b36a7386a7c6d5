package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.KpiBuilder.aKpi;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.PersonId;

/** What every store of feeds holds to (M14). */
public abstract class KpiFeedsContract extends PortContract {
  private PersonId person;
  private KpiId kpi;
  private Objective objective;
  private KeyResultId first;
  private KeyResultId second;

  @BeforeEach
  void draftAnObjective() {
    person = scene.person();
    kpi = kpi();
    objective = scene.add(anObjective(scene.cycle(), person).with(aKeyResult(), aKeyResult()));
    first = objective.keyResults().all().getFirst().id();
    second = objective.keyResults().all().getLast().id();
  }

  @Test
  void aKpiMayFeedSeveralKeyResults() {
    // When
    run(
        () -> {
          ports.kpiFeeds().set(second, kpi);
          ports.kpiFeeds().set(first, kpi);
        });

    // Then
    assertThat(inTransaction(() -> ports.kpiFeeds().fedBy(kpi))).containsExactly(first, second);
    assertThat(inTransaction(() -> ports.kpiFeeds().feeding(first))).contains(kpi);
  }

  @Test
  void aKeyResultIsFedByTheLastOneSet() {
    // Given
    KpiId other = kpi();
    run(() -> ports.kpiFeeds().set(first, kpi));

    // When
    run(() -> ports.kpiFeeds().set(first, other));

    // Then
    assertThat(inTransaction(() -> ports.kpiFeeds().feeding(first))).contains(other);
    assertThat(inTransaction(() -> ports.kpiFeeds().fedBy(kpi))).isEmpty();
  }

  @Test
  void whatWasRemovedFeedsNoMore() {
    // Given
    run(() -> ports.kpiFeeds().set(first, kpi));

    // When
    run(
        () -> {
          ports.kpiFeeds().remove(first);
          ports.kpiFeeds().remove(second);
        });

    // Then
    assertThat(inTransaction(() -> ports.kpiFeeds().feeding(first))).isEmpty();
    assertThat(inTransaction(() -> ports.kpiFeeds().fedBy(kpi))).isEmpty();
  }

  @Test
  void goesWithAKeyResultThatIsDeleted() {
    // Given
    run(() -> ports.kpiFeeds().set(first, kpi));

    // When
    run(() -> ports.objectives().remove(objective));

    // Then
    assertThat(inTransaction(() -> ports.kpiFeeds().fedBy(kpi))).isEmpty();
  }

  private KpiId kpi() {
    return scene.add(aKpi(scene.department(), person).build()).id();
  }
}

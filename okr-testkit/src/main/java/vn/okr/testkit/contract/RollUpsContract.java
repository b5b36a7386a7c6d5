package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;

/** What every queue of roll-ups holds to. */
public abstract class RollUpsContract extends PortContract {
  private Objective upper;
  private KeyResultId one;
  private KeyResultId other;

  @BeforeEach
  void makeAGoalAboveAndEmptyTheQueue() {
    upper =
        scene.add(
            anObjective(scene.cycle(), scene.department())
                .with(
                    aKeyResult().measuredBy(new Aligned()), aKeyResult().measuredBy(new Aligned()))
                .published());
    one = first(upper);
    other = upper.keyResults().all().getLast().id();
    takeAll();
  }

  @Test
  void whatWasAskedForIsTaken() {
    // Given
    run(() -> ports.rollUps().request(List.of(one, other)));

    // When
    Set<KeyResultId> taken = inTransaction(() -> ports.rollUps().take(10));

    // Then
    assertThat(taken).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void whatWasTakenIsGone() {
    // Given
    run(() -> ports.rollUps().request(List.of(one)));
    takeAll();

    // When
    Set<KeyResultId> taken = inTransaction(() -> ports.rollUps().take(10));

    // Then
    assertThat(taken).isEmpty();
  }

  @Test
  void whatWasAskedForTwiceIsTakenToTheLast() {
    // Given
    run(() -> ports.rollUps().request(List.of(one)));
    run(() -> ports.rollUps().request(List.of(one)));
    run(() -> ports.rollUps().request(List.of(one, other)));

    // When
    Set<KeyResultId> taken = takeAll();

    // Then
    assertThat(taken).containsExactlyInAnyOrder(one, other);
    assertThat(takeAll()).isEmpty();
  }

  @Test
  void noMoreAreTakenThanWanted() {
    // Given
    run(() -> ports.rollUps().request(List.of(one, other)));

    // When
    Set<KeyResultId> taken = inTransaction(() -> ports.rollUps().take(1));

    // Then
    assertThat(taken).hasSize(1);
    assertThat(takeAll()).hasSize(1).doesNotContainAnyElementsOf(taken);
  }

  @Test
  void theKeyResultsAnObjectiveContributesToFollowIt() {
    // Given
    Objective lower = scene.add(anObjective(upper.cycleId(), scene.person()).published());
    scene.link(lower, contributesTo(one, 1), supports(other), contributesTo(upper));

    // When
    run(() -> ports.rollUps().requestAbove(lower.id()));

    // Then
    assertThat(takeAll()).containsExactly(one);
  }

  /** Its measure may be made aligned by someone else at this very moment. */
  @Test
  void keyResultsFollowWhateverTheirMeasureIs() {
    // Given
    Objective metric = scene.add(anObjective(upper.cycleId(), scene.department()).published());
    Objective lower = scene.add(anObjective(upper.cycleId(), scene.person()).published());
    scene.link(lower, contributesTo(first(metric), 1));

    // When
    run(() -> ports.rollUps().requestAbove(lower.id()));

    // Then
    assertThat(takeAll()).containsExactly(first(metric));
  }

  @Test
  void requestsOfAFailedTransactionWereNeverMade() {
    // Given
    IllegalStateException broken = new IllegalStateException("broken on purpose");

    // When
    Throwable thrown =
        catchThrowable(
            () ->
                run(
                    () -> {
                      ports.rollUps().request(List.of(one));
                      throw broken;
                    }));

    // Then
    assertThat(thrown).isSameAs(broken);
    assertThat(takeAll()).isEmpty();
  }

  @Test
  void requestsTakenByAFailedTransactionReturn() {
    // Given
    run(() -> ports.rollUps().request(List.of(one)));
    IllegalStateException broken = new IllegalStateException("broken on purpose");

    // When
    Throwable thrown =
        catchThrowable(
            () ->
                run(
                    () -> {
                      ports.rollUps().take(10);
                      throw broken;
                    }));

    // Then
    assertThat(thrown).isSameAs(broken);
    assertThat(takeAll()).containsExactly(one);
  }

  private Set<KeyResultId> takeAll() {
    Set<KeyResultId> all = new HashSet<>();
    Set<KeyResultId> taken;
    do {
      taken = inTransaction(() -> ports.rollUps().take(100));
      all.addAll(taken);
    } while (!taken.isEmpty());
    return all;
  }
}

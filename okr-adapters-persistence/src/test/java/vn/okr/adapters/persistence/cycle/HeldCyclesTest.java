package vn.okr.adapters.persistence.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Meeting;
import vn.okr.application.port.Cycles;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.testkit.contract.Transactions;

/** Goals being written while the phase of their cycle changes. */
@DatabaseTest
class HeldCyclesTest {
  private final Cycle cycle = aCycle().build();

  @Inject Cycles cycles;
  @Inject Transactions transactions;
  @Inject Meeting meeting;

  @BeforeEach
  void storeACycle() {
    transactions.inTransaction(
        () -> {
          cycles.add(cycle);
          return true;
        });
  }

  @Test
  void manyMayHoldACycle() {
    // Given
    Runnable hold = () -> cycles.findHeld(cycle.id());

    // When
    Meeting.Second<Optional<Cycle>> second = meeting.meet(hold, () -> cycles.findHeld(cycle.id()));

    // Then
    assertThat(second.waited()).isFalse();
  }

  @Test
  void whoChangesACycleWaitsForThoseWhoHoldIt() {
    // Given
    Runnable hold = () -> cycles.findHeld(cycle.id());

    // When
    Meeting.Second<Optional<Cycle>> second =
        meeting.meet(hold, () -> cycles.findForUpdate(cycle.id()));

    // Then
    assertThat(second.waited()).isTrue();
  }

  @Test
  void whoWantsToHoldACycleSeesThePhaseItWasWaitingFor() {
    // Given
    Cycle running = cycle.movedTo(nextPhase(), LocalDate.of(2030, 1, 1), List.of(), null);

    // When
    Meeting.Second<CyclePhase> second =
        meeting.meet(
            () -> cycles.save(running),
            () -> {
              cycles.find(cycle.id());
              return cycles.findHeld(cycle.id()).orElseThrow().phase();
            });

    // Then
    assertThat(second.waited()).isTrue();
    assertThat(second.result()).isEqualTo(running.phase());
  }

  private CyclePhase nextPhase() {
    return CyclePhase.values()[cycle.phase().ordinal() + 1];
  }
}

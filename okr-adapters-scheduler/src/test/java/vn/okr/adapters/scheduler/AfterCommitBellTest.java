package vn.okr.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.testkit.contract.PortsInMemory;
import vn.okr.testkit.contract.WatchedTransactions;
import vn.okr.testkit.memory.OutagesInMemory;

class AfterCommitBellTest {
  private final AskedRollUps requests = new AskedRollUps();
  private final RollUpWorker worker =
      new RollUpWorker(requests.useCase(), new OutagesInMemory(), new SimpleMeterRegistry());
  private final WatchedTransactions transactions =
      new WatchedTransactions(PortsInMemory.ofNewCompany().transactions());
  private final AfterCommitBell bell = new AfterCommitBell(transactions, worker);

  @Test
  void callsTheWorkerOnceTheTransactionIsCommitted() {
    // Given
    requests.request(Set.of(new KeyResultId(new UUID(0, 1))));

    // When
    transactions.inTransaction(this::ring);

    // Then
    await().untilAsserted(() -> assertThat(requests.waiting()).isZero());
  }

  @Test
  void isSilentWhenTheTransactionFails() {
    // Given
    IllegalStateException broken = new IllegalStateException("broken on purpose");

    // When
    Throwable thrown =
        catchThrowable(
            () ->
                transactions.inTransaction(
                    () -> {
                      ring();
                      throw broken;
                    }));

    // Then
    worker.stop(new ShutdownEvent());
    assertThat(thrown).isSameAs(broken);
    assertThat(requests.asked()).isZero();
  }

  private boolean ring() {
    bell.ringAfterCommit();
    return true;
  }
}

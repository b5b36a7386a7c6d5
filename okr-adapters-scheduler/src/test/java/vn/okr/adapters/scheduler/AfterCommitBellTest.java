package vn.okr.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.transaction.Status;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.testkit.memory.OutagesInMemory;

class AfterCommitBellTest {
  private final AskedRollUps requests = new AskedRollUps();
  private final RollUpWorker worker = new RollUpWorker(requests.useCase(), new OutagesInMemory());
  private final OneTransaction transaction = new OneTransaction();
  private final AfterCommitBell bell = new AfterCommitBell(transaction, worker);

  @Test
  void callsTheWorkerOnceTheTransactionIsCommitted() {
    // Given
    requests.request(Set.of(new KeyResultId(new UUID(0, 1))));
    bell.ringAfterCommit();

    // When
    transaction.end(Status.STATUS_COMMITTED);

    // Then
    await().untilAsserted(() -> assertThat(requests.waiting()).isZero());
  }

  @Test
  void isSilentWhenTheTransactionFails() {
    // Given
    bell.ringAfterCommit();

    // When
    transaction.end(Status.STATUS_ROLLEDBACK);

    // Then
    worker.stop(new ShutdownEvent());
    assertThat(requests.asked()).isZero();
  }
}

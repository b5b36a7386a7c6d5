package vn.okr.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.testkit.memory.OutagesInMemory;

class RollUpWorkerTest {
  /** For several rounds. */
  private static final Duration LONG_ENOUGH = Duration.ofMillis(200);

  private final AskedRollUps requests = new AskedRollUps();
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final RollUpWorker worker =
      new RollUpWorker(requests.useCase(), new OutagesInMemory(), meters);

  @AfterEach
  void stop() {
    worker.stop(new ShutdownEvent());
  }

  @Test
  void followsUntilNothingIsLeft() {
    // Given
    request(3);

    // When
    worker.call();

    // Then
    await().untilAsserted(() -> assertThat(requests.waiting()).isZero());
  }

  @Test
  void callsOfOneMomentAreAnsweredByOneRound() {
    // When
    for (int call = 0; call < 20; call++) {
      worker.call();
    }

    // Then
    await().until(() -> requests.asked() > 0);
    await().during(LONG_ENOUGH).until(() -> requests.asked() == 1);
  }

  @Test
  void triesAgainAtTheNextCallAfterAFailure() {
    // Given
    request(1);
    requests.failOnce();
    worker.call();
    await().untilAsserted(() -> assertThat(requests.asked()).isEqualTo(1));

    // When
    worker.call();

    // Then
    await().untilAsserted(() -> assertThat(requests.waiting()).isZero());
    assertThat(rounds("failed")).isEqualTo(1);
    await().untilAsserted(() -> assertThat(rounds("done")).isPositive());
  }

  @Test
  void restsOnceItWasStopped() {
    // Given
    request(1);
    worker.stop(new ShutdownEvent());

    // When
    worker.call();

    // Then
    await().during(LONG_ENOUGH).until(() -> requests.asked() == 0);
  }

  private void request(int many) {
    for (int i = 0; i < many; i++) {
      requests.request(Set.of(new KeyResultId(new UUID(0, i))));
    }
  }

  private long rounds(String outcome) {
    return meters.timer("okr.roll.up.rounds", "outcome", outcome).count();
  }
}

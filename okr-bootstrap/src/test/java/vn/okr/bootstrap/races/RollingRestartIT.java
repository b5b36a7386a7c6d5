package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An upgrade replaces one replica after the other, and nobody notices. */
@ExtendWith(SharedReplicas.class)
class RollingRestartIT {
  private static final int CALLERS = 4;

  private final Replicas replicas;
  private final Firm firm;

  RollingRestartIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  /** What one caller has sent until the end, all of it accepted at the first attempt. */
  private record Sent(String keyResult, int checkIns) {}

  @Test
  void failsNoRequestAndLosesNoCheckIn() throws IOException, InterruptedException {
    // Given
    String cycle = firm.cycle("RUNNING");
    AtomicBoolean over = new AtomicBoolean();
    List<Future<Sent>> callers = new ArrayList<>();
    try (Gateway gateway = Gateway.before(replicas.all())) {
      for (int i = 0; i < CALLERS; i++) {
        String objective = firm.published(cycle, firm.department(firm.company()), 1);
        String keyResult = firm.keyResults(objective).getFirst();
        callers.add(replicas.begin(() -> sendUntil(over, gateway, keyResult)));
      }

      // When
      for (Replica replica : replicas.all()) {
        replica.restart();
        replica.awaitReady();
        gateway.awaitAll();
      }
      over.set(true);

      // Then
      for (Future<Sent> caller : callers) {
        Sent sent = Replicas.resultOf(caller);
        assertThat(sent.checkIns()).isGreaterThan(replicas.all().size());
        assertThat(stored(sent.keyResult())).isEqualTo(sent.checkIns());
      }
    }
  }

  @Test
  void letsOpenPagesGoToAnother() throws IOException, InterruptedException {
    // Given
    try (Ear ear =
        replicas.first().door().listen(firm.admin(), List.of("unit:" + firm.company()))) {
      // When
      replicas.first().restart();

      // Then
      assertThat(ear.next()).isEqualTo("ended");
    }
    replicas.first().awaitReady();
  }

  /** Checks in and reads, over and over; whoever is refused or cut off fails. */
  private Sent sendUntil(AtomicBoolean over, Gateway gateway, String keyResult) {
    int checkIns = 0;
    while (!over.get()) {
      gateway.send(firm.checkIn(keyResult, checkIns)).required();
      checkIns++;
      gateway.send(Call.get(firm.admin(), "/key-results/" + keyResult)).required();
    }
    return new Sent(keyResult, checkIns);
  }

  private long stored(String keyResult) {
    return replicas
        .ground()
        .count("select count(*) from check_in where key_result_id = '" + keyResult + "'");
  }
}

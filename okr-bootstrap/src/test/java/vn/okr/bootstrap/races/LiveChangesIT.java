package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An open page hears of what changes, whichever replica changes it. */
@ExtendWith(SharedReplicas.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveChangesIT {
  private final Replicas replicas;
  private final Firm firm;
  private String cycle;

  LiveChangesIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @BeforeAll
  void run() {
    cycle = firm.cycle("RUNNING");
  }

  @Test
  void aCheckInAtOneReplicaIsHeardAtTheOther() {
    // Given
    String objective = firm.published(cycle, firm.department(firm.company()), 1);
    String keyResult = firm.keyResults(objective).getFirst();
    try (Ear ear =
        replicas.second().door().listen(firm.admin(), List.of("objective:" + objective))) {

      // When
      replicas.ask(firm.checkIn(keyResult, 40));

      // Then
      assertThat(ear.next()).isEqualTo("objective:" + objective);
    }
  }

  @Test
  void ofADraftNobodyHearsByItsOwner() {
    // Given
    String unit = firm.department(firm.company());
    try (Ear ear = replicas.second().door().listen(firm.admin(), List.of("unit:" + unit))) {
      String draft = firm.draft(cycle, unit, 1);
      replicas.ask(firm.patch("/objectives/" + draft, Map.of("title", "Đổi tên")));

      // When
      replicas.ask(firm.publish(draft));

      // Then
      assertThat(ear.next()).isEqualTo("unit:" + unit);
      assertThat(ear.isQuiet()).isTrue();
    }
  }

  @Test
  void afterTheLineWasCutChangesAreHeardAgain() {
    // Given
    String objective = firm.published(cycle, firm.department(firm.company()), 1);
    String keyResult = firm.keyResults(objective).getFirst();
    try (Ear ear =
        replicas.second().door().listen(firm.admin(), List.of("objective:" + objective))) {
      long cut =
          replicas
              .ground()
              .count(
                  "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                      + " where application_name = 'okr-live'");

      // When
      String afterTheCut = ear.next();
      replicas.ask(firm.checkIn(keyResult, 60));

      // Then
      assertThat(cut).isEqualTo(3);
      assertThat(List.of(afterTheCut, ear.next())).containsOnly("objective:" + objective);
    }
  }
}

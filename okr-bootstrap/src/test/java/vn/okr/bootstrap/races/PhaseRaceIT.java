package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cycle is taken on while people still write in it: what it ends by then holds afterwards. */
@ExtendWith(SharedReplicas.class)
class PhaseRaceIT {
  private final Replicas replicas;
  private final Firm firm;
  private String cycle;
  private String objective;
  private String keyResult;

  PhaseRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @BeforeEach
  void publish() {
    cycle = firm.cycle("RUNNING");
    objective = firm.published(cycle, firm.department(firm.company()), 1);
    keyResult = firm.keyResults(objective).getFirst();
  }

  @RepeatedTest(20)
  void noPhaseOvertakesACheckInItHasNoRoomFor() {
    // Given
    Call checkIn = firm.checkIn(keyResult, 40);
    Call back = firm.step(cycle, "PLANNING");

    // When
    Overtaking outcome = overtaking("check_in", checkIn, back);

    // Then
    assertThat(outcome.isLate()).isFalse();
  }

  @RepeatedTest(20)
  void noPhaseOvertakesAGoalItHasNoRoomFor() {
    // Given
    String draft = firm.draft(cycle, firm.department(firm.company()), 1);
    Call grading = firm.step(cycle, "GRADING");

    // When
    Overtaking outcome = overtaking("objective", firm.publish(draft), grading);

    // Then
    assertThat(outcome.isLate()).isFalse();
  }

  @RepeatedTest(20)
  void theGradeCountsEveryCheckInThatWasTaken() {
    // Given
    replicas.ask(firm.step(cycle, "GRADING"));

    // When
    Outcome outcome = replicas.race("key_result", firm.checkIn(keyResult, 60), close());

    // Then
    assertThat(outcome.of(1).accepted()).isTrue();
    assertThat(outcome.refusals()).isSubsetOf("illegal-transition");
    assertThat(firm.get("/objectives/" + objective).body().at("/grade").asDouble())
        .isEqualTo(outcome.of(0).accepted() ? 0.6 : 0);
  }

  @RepeatedTest(20)
  void anObjectiveIsClosedOnce() {
    // Given
    replicas.ask(firm.step(cycle, "GRADING"));

    // When
    Outcome outcome = replicas.race("objective", close(), close());

    // Then
    assertThat(outcome.refusals()).isEqualTo(List.of("illegal-transition"));
  }

  @RepeatedTest(20)
  void nothingStaysOpenInACycleThatIsClosed() {
    // Given
    replicas.ask(firm.step(cycle, "GRADING"));
    replicas.ask(close());
    Call reopen = firm.post("/objectives/" + objective + "/reopen", Map.of("reason", "Chấm lại"));

    // When
    Outcome outcome = replicas.race("objective", reopen, firm.step(cycle, "CLOSED"));

    // Then
    assertThat(outcome.refusals()).hasSize(1).isSubsetOf("illegal-transition", "cycle-closed");
    assertThat(openInClosed()).isZero();
  }

  @RepeatedTest(20)
  void aCycleTakesAStepOnce() {
    // Given
    Call grading = firm.step(cycle, "GRADING");

    // When
    Outcome outcome = replicas.race("cycle", grading, grading);

    // Then
    assertThat(outcome.refusals()).isEqualTo(List.of("illegal-transition"));
  }

  /** What a write and a step came to when the step arrived with the write half done. */
  private record Overtaking(Answer write, Answer step, boolean stepWasFirst) {
    /** Whether the write went on in a phase that has no room for it. */
    boolean isLate() {
      return stepWasFirst && step.accepted() && write.accepted();
    }
  }

  private Overtaking overtaking(String table, Call write, Call step) {
    Future<Answer> first;
    Future<Answer> second;
    boolean stepWasFirst;
    try (Bottleneck bottleneck = replicas.ground().bottleneckAt(table)) {
      first = replicas.begin(() -> replicas.sendBy(0, write));
      bottleneck.awaitArrivalOf(List.of(first));
      second = replicas.begin(() -> replicas.sendBy(1, step));
      bottleneck.awaitArrivalOf(List.of(first, second));
      stepWasFirst = second.isDone();
    }
    return new Overtaking(Replicas.resultOf(first), Replicas.resultOf(second), stepWasFirst);
  }

  private Call close() {
    Map<String, Object> answers = new HashMap<>();
    answers.put("worked", "Gặp khách hàng hằng tuần");
    answers.put("hindered", "Thiếu người");
    answers.put("change", "Bắt đầu sớm hơn");
    return firm.post("/objectives/" + objective + "/close", answers);
  }

  private long openInClosed() {
    return replicas
        .ground()
        .count(
            "select count(*) from objective o join cycle c on c.id = o.cycle_id"
                + " where c.phase = 'CLOSED' and o.state = 'PUBLISHED'");
  }
}

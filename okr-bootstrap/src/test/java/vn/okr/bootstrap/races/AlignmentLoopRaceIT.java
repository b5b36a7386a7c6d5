package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("M7: goals never rest on themselves, however links and units change at once")
@ExtendWith(SharedReplicas.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlignmentLoopRaceIT {
  private static final int SMALLEST = 2;
  private static final int SIZES = 3;
  private static final int MOST_ATTEMPTS = 50;

  private final Replicas replicas;
  private final Firm firm;
  private String cycle;

  AlignmentLoopRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @BeforeAll
  void plan() {
    cycle = firm.cycle();
  }

  @RepeatedTest(15)
  void aRingIsNotClosedWhileALinkOfItIsBeingWritten(RepetitionInfo round) {
    // Given
    Ring ring = ring(round);
    List<Call> turn = ring.turn();

    // When
    Future<Answer> last;
    Future<Answer> closing;
    try (Bottleneck links = replicas.ground().bottleneckAt("link")) {
      last = replicas.begin(() -> replicas.sendBy(0, ring.last()));
      links.awaitArrivalOf(List.of(last));
      turn.forEach(replicas::ask);
      closing = replicas.begin(() -> replicas.sendBy(1, ring.closing()));
      links.awaitArrivalOf(List.of(last, closing));
    }

    // Then
    assertThat(Replicas.resultOf(last).accepted()).isTrue();
    assertThat(Replicas.resultOf(closing).code()).isEqualTo("alignment-loop");
    assertThat(links(ring)).isEqualTo(ring.size() - 1);
  }

  @RepeatedTest(15)
  void aRingIsNotClosedByWhoeverTriesUntilTheUnitsHaveTurned(RepetitionInfo round) {
    // Given
    Ring ring = ring(round);
    List<Call> turn = ring.turn();

    // When
    Future<Boolean> closed = replicas.begin(() -> isClosedAtLast(ring.closing()));
    Future<Answer> last = replicas.begin(() -> replicas.sendBy(1, ring.last()));
    turn.forEach(replicas::ask);

    // Then
    boolean linked = Replicas.resultOf(last).accepted();
    assertThat(Replicas.resultOf(closed)).isNotEqualTo(linked);
    assertThat(links(ring)).isEqualTo(ring.size() - 1);
  }

  /** Tries while the link does not lead upwards yet; whether it was set in the end. */
  private boolean isClosedAtLast(Call closing) {
    Answer answer = replicas.sendBy(0, closing);
    for (int i = 0; i < MOST_ATTEMPTS && answer.code().equals("not-upwards"); i++) {
      answer = replicas.sendBy(0, closing);
    }
    return answer.accepted();
  }

  private Ring ring(RepetitionInfo round) {
    int size = SMALLEST + round.getCurrentRepetition() % SIZES;
    return new Ring(firm, replicas, cycle, size);
  }

  private long links(Ring ring) {
    return replicas.ground().count("select count(*) from link where " + ring.linksOfIt());
  }
}

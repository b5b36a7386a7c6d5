package vn.okr.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Meeting;
import vn.okr.application.port.ConsistentReads;
import vn.okr.application.port.Cycles;
import vn.okr.domain.cycle.Cycle;

/** Someone reads twice, and another one writes in between. */
@DatabaseTest
class PostgresConsistentReadsTest {
  private final Cycle cycle = aCycle().build();
  private final List<Optional<Cycle>> seen = new ArrayList<>();

  @Inject ConsistentReads reads;
  @Inject Cycles cycles;
  @Inject Meeting meeting;

  @Test
  void whatIsWrittenMeanwhileIsNotSeen() {
    // Given
    Runnable before =
        () -> {
          reads.begin();
          see();
        };

    // When
    meeting.meet(before, this::write, this::see);

    // Then
    assertThat(seen).containsExactly(Optional.empty(), Optional.empty());
  }

  /** Shows that the test would notice. */
  @Test
  void otherReadsSeeWhatIsWrittenMeanwhile() {
    // Given
    Runnable before = this::see;

    // When
    meeting.meet(before, this::write, this::see);

    // Then
    assertThat(seen).containsExactly(Optional.empty(), Optional.of(cycle));
  }

  private void see() {
    seen.add(cycles.find(cycle.id()));
  }

  private boolean write() {
    cycles.add(cycle);
    return true;
  }
}

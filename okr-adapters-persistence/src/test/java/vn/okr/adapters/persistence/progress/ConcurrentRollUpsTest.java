package vn.okr.adapters.persistence.progress;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Meeting;
import vn.okr.application.port.RollUps;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.testkit.contract.Transactions;

/** Takers of roll-up requests at the same time. */
@DatabaseTest
class ConcurrentRollUpsTest {
  @Inject RollUps rollUps;
  @Inject Transactions transactions;
  @Inject Meeting meeting;

  @Test
  void twoTakersNeverTakeTheSameRequestNorWait() {
    // Given
    List<KeyResultId> requested =
        IntStream.range(0, 10).mapToObj(i -> new KeyResultId(new UUID(0, i))).toList();
    request(requested);
    Set<KeyResultId> first = new HashSet<>();

    // When
    Meeting.Second<Set<KeyResultId>> second =
        meeting.meet(() -> first.addAll(rollUps.take(4)), () -> rollUps.take(100));

    // Then
    assertThat(second.waited()).isFalse();
    assertThat(first).hasSize(4).doesNotContainAnyElementsOf(second.result());
    assertThat(second.result()).hasSize(6);
  }

  private void request(List<KeyResultId> keyResults) {
    transactions.inTransaction(
        () -> {
          rollUps.request(keyResults);
          return true;
        });
  }
}

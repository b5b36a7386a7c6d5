package vn.okr.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;
import vn.okr.testkit.contract.RandomHistoriesContract;

class RandomHistoriesInMemoryTest extends RandomHistoriesContract {
  private static final long MORE = 1_000;
  private static final int TRIES = 400;

  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }

  @Test
  void historiesHoldEveryMove() {
    // When
    Set<String> missing = movesNeverMade(TRIES);

    // Then
    assertThat(missing).isEmpty();
  }

  /** Without a database there is time for more. */
  @RepeatedTest(40)
  void soTheyAreInManyMoreHistories(RepetitionInfo history) {
    tell(MORE + history.getCurrentRepetition());
  }
}

package vn.okr.testkit.memory;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;
import vn.okr.testkit.contract.RandomHistoriesContract;

class RandomHistoriesInMemoryTest extends RandomHistoriesContract {
  private static final long MORE = 1_000;

  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }

  /** Without a database there is time for more. */
  @RepeatedTest(10)
  void soTheyAreInManyMoreHistories(RepetitionInfo history) {
    tell(MORE + history.getCurrentRepetition());
  }
}

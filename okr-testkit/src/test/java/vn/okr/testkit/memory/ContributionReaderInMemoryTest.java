package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ContributionReaderContract;
import vn.okr.testkit.contract.Ports;

class ContributionReaderInMemoryTest extends ContributionReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ContributionReaderContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class ContributionReaderInMemoryTest extends ContributionReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

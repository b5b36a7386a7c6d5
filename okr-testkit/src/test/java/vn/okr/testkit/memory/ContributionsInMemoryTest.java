package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ContributionsContract;
import vn.okr.testkit.contract.Ports;

class ContributionsInMemoryTest extends ContributionsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

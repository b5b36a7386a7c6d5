package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ContributionsContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class ContributionsInMemoryTest extends ContributionsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

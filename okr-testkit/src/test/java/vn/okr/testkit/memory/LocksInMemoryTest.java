package vn.okr.testkit.memory;

import vn.okr.testkit.contract.LocksContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class LocksInMemoryTest extends LocksContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

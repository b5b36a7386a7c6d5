package vn.okr.testkit.memory;

import vn.okr.testkit.contract.LeaversContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class LeaversInMemoryTest extends LeaversContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

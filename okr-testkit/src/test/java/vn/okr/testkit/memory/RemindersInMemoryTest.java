package vn.okr.testkit.memory;

import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;
import vn.okr.testkit.contract.RemindersContract;

class RemindersInMemoryTest extends RemindersContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

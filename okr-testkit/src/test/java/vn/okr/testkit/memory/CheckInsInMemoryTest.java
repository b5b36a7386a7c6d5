package vn.okr.testkit.memory;

import vn.okr.testkit.contract.CheckInsContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class CheckInsInMemoryTest extends CheckInsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

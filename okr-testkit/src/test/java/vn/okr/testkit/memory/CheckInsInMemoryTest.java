package vn.okr.testkit.memory;

import vn.okr.testkit.contract.CheckInsContract;
import vn.okr.testkit.contract.Ports;

class CheckInsInMemoryTest extends CheckInsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

package vn.okr.testkit.memory;

import vn.okr.testkit.contract.InitiativesContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class InitiativesInMemoryTest extends InitiativesContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

package vn.okr.testkit.memory;

import vn.okr.testkit.contract.KpisContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class KpisInMemoryTest extends KpisContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ObjectivesContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class ObjectivesInMemoryTest extends ObjectivesContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

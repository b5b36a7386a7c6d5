package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ObjectiveWritesContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class ObjectiveWritesInMemoryTest extends ObjectiveWritesContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

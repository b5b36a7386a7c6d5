package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ObjectiveWritesContract;
import vn.okr.testkit.contract.Ports;

class ObjectiveWritesInMemoryTest extends ObjectiveWritesContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

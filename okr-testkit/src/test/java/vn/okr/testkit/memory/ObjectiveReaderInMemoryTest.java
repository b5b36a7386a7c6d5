package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ObjectiveReaderContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class ObjectiveReaderInMemoryTest extends ObjectiveReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

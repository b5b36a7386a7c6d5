package vn.okr.testkit.memory;

import vn.okr.testkit.contract.InitiativeReaderContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class InitiativeReaderInMemoryTest extends InitiativeReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

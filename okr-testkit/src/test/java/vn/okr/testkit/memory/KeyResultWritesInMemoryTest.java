package vn.okr.testkit.memory;

import vn.okr.testkit.contract.KeyResultWritesContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class KeyResultWritesInMemoryTest extends KeyResultWritesContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

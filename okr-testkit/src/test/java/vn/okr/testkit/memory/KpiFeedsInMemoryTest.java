package vn.okr.testkit.memory;

import vn.okr.testkit.contract.KpiFeedsContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class KpiFeedsInMemoryTest extends KpiFeedsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

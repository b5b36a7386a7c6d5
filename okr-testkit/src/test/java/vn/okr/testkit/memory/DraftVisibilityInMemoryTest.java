package vn.okr.testkit.memory;

import vn.okr.testkit.contract.DraftVisibilityContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class DraftVisibilityInMemoryTest extends DraftVisibilityContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

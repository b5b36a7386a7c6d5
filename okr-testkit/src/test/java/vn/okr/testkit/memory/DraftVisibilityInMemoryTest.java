package vn.okr.testkit.memory;

import vn.okr.testkit.contract.DraftVisibilityContract;
import vn.okr.testkit.contract.Ports;

class DraftVisibilityInMemoryTest extends DraftVisibilityContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

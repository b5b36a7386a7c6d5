package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ActivityContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class ActivityInMemoryTest extends ActivityContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

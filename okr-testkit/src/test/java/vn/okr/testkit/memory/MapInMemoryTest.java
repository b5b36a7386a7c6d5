package vn.okr.testkit.memory;

import vn.okr.testkit.contract.MapContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class MapInMemoryTest extends MapContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

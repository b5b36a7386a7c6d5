package vn.okr.testkit.memory;

import vn.okr.testkit.contract.MapContract;
import vn.okr.testkit.contract.Ports;

class MapInMemoryTest extends MapContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

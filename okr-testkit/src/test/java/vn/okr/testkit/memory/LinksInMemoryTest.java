package vn.okr.testkit.memory;

import vn.okr.testkit.contract.LinksContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class LinksInMemoryTest extends LinksContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

package vn.okr.testkit.memory;

import vn.okr.testkit.contract.KpiReadingsContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class KpiReadingsInMemoryTest extends KpiReadingsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

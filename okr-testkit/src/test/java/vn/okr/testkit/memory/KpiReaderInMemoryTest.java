package vn.okr.testkit.memory;

import vn.okr.testkit.contract.KpiReaderContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class KpiReaderInMemoryTest extends KpiReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

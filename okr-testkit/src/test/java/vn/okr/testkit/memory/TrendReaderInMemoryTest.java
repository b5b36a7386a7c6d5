package vn.okr.testkit.memory;

import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;
import vn.okr.testkit.contract.TrendReaderContract;

class TrendReaderInMemoryTest extends TrendReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

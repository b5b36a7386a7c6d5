package vn.okr.testkit.memory;

import vn.okr.testkit.contract.HistoryContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class HistoryInMemoryTest extends HistoryContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

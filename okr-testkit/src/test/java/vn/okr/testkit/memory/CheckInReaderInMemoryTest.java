package vn.okr.testkit.memory;

import vn.okr.testkit.contract.CheckInReaderContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class CheckInReaderInMemoryTest extends CheckInReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

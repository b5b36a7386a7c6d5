package vn.okr.testkit.memory;

import vn.okr.testkit.contract.CheckInReaderContract;
import vn.okr.testkit.contract.Ports;

class CheckInReaderInMemoryTest extends CheckInReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

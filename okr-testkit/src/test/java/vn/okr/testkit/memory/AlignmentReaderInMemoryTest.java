package vn.okr.testkit.memory;

import vn.okr.testkit.contract.AlignmentReaderContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class AlignmentReaderInMemoryTest extends AlignmentReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

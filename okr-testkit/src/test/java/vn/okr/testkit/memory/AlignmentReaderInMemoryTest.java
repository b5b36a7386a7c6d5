package vn.okr.testkit.memory;

import vn.okr.testkit.contract.AlignmentReaderContract;
import vn.okr.testkit.contract.Ports;

class AlignmentReaderInMemoryTest extends AlignmentReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

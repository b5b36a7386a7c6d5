package vn.okr.testkit.memory;

import vn.okr.testkit.contract.AbsencesContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class AbsencesInMemoryTest extends AbsencesContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

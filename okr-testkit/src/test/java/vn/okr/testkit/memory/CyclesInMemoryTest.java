package vn.okr.testkit.memory;

import vn.okr.testkit.contract.CyclesContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class CyclesInMemoryTest extends CyclesContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

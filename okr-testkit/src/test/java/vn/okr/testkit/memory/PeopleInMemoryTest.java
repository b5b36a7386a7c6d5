package vn.okr.testkit.memory;

import vn.okr.testkit.contract.PeopleContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class PeopleInMemoryTest extends PeopleContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

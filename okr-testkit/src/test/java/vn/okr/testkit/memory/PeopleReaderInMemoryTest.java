package vn.okr.testkit.memory;

import vn.okr.testkit.contract.PeopleReaderContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class PeopleReaderInMemoryTest extends PeopleReaderContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

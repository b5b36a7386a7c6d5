package vn.okr.testkit.memory;

import vn.okr.testkit.contract.FirstSignInContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class FirstSignInInMemoryTest extends FirstSignInContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

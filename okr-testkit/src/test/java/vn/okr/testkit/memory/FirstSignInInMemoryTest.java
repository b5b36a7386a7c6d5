package vn.okr.testkit.memory;

import vn.okr.testkit.contract.FirstSignInContract;
import vn.okr.testkit.contract.Ports;

class FirstSignInInMemoryTest extends FirstSignInContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

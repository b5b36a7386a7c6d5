package vn.okr.testkit.memory;

import vn.okr.testkit.contract.AffiliationsContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class AffiliationsInMemoryTest extends AffiliationsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

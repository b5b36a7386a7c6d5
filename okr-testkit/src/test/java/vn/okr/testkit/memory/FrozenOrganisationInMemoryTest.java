package vn.okr.testkit.memory;

import vn.okr.testkit.contract.FrozenOrganisationContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class FrozenOrganisationInMemoryTest extends FrozenOrganisationContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

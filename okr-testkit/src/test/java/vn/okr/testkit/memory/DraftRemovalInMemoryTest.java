package vn.okr.testkit.memory;

import vn.okr.testkit.contract.DraftRemovalContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class DraftRemovalInMemoryTest extends DraftRemovalContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

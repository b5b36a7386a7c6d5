package vn.okr.testkit.memory;

import vn.okr.testkit.contract.DraftRemovalContract;
import vn.okr.testkit.contract.Ports;

class DraftRemovalInMemoryTest extends DraftRemovalContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

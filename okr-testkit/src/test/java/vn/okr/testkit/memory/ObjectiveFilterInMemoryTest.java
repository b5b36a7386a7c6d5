package vn.okr.testkit.memory;

import vn.okr.testkit.contract.ObjectiveFilterContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class ObjectiveFilterInMemoryTest extends ObjectiveFilterContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

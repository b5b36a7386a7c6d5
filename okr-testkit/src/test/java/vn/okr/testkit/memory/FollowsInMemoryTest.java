package vn.okr.testkit.memory;

import vn.okr.testkit.contract.FollowsContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class FollowsInMemoryTest extends FollowsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

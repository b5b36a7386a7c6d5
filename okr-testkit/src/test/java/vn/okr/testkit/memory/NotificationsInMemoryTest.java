package vn.okr.testkit.memory;

import vn.okr.testkit.contract.NotificationsContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class NotificationsInMemoryTest extends NotificationsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

package vn.okr.testkit.memory;

import vn.okr.testkit.contract.CommentsContract;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class CommentsInMemoryTest extends CommentsContract {
  @Override
  protected Ports ports() {
    return PortsInMemory.ofNewCompany();
  }
}

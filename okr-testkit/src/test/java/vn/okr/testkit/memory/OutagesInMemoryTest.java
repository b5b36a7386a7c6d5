package vn.okr.testkit.memory;

import vn.okr.application.Outages;
import vn.okr.testkit.contract.OutagesContract;

class OutagesInMemoryTest extends OutagesContract {
  @Override
  protected Outages outages() {
    return new OutagesInMemory();
  }

  @Override
  protected Throwable anOutage() {
    return new OutagesInMemory.Away();
  }
}

package vn.okr.adapters.persistence.cycle;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.CyclesContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresCyclesTest extends CyclesContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.adapters.persistence.shared;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.LocksContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresLocksTest extends LocksContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

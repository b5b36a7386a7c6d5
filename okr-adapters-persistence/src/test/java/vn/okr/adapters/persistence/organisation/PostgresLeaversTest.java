package vn.okr.adapters.persistence.organisation;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.LeaversContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresLeaversTest extends LeaversContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.adapters.persistence.checkin;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.CheckInsContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresCheckInsTest extends CheckInsContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

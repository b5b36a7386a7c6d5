package vn.okr.adapters.persistence.talk;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.ActivityContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresActivityTest extends ActivityContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

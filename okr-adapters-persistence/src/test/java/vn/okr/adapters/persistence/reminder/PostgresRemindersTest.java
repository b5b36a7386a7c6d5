package vn.okr.adapters.persistence.reminder;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.RemindersContract;

@DatabaseTest
class PostgresRemindersTest extends RemindersContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

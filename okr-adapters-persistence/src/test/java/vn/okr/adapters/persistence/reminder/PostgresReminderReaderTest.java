package vn.okr.adapters.persistence.reminder;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.ReminderReaderContract;

@DatabaseTest
class PostgresReminderReaderTest extends ReminderReaderContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

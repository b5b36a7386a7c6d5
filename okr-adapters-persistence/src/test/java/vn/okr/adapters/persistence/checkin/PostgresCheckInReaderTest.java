package vn.okr.adapters.persistence.checkin;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.CheckInReaderContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresCheckInReaderTest extends CheckInReaderContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

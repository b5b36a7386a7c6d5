package vn.okr.adapters.persistence.objective;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.HistoryContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresHistoryTest extends HistoryContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

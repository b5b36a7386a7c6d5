package vn.okr.adapters.persistence.progress;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.RandomHistoriesContract;

@DatabaseTest
class PostgresRandomHistoriesTest extends RandomHistoriesContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.adapters.persistence.objective;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.KeyResultWritesContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresKeyResultWritesTest extends KeyResultWritesContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.adapters.persistence.objective;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.StatusFilterContract;

@DatabaseTest
class PostgresStatusFilterTest extends StatusFilterContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.adapters.persistence.idempotency;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.RememberedAnswersContract;

@DatabaseTest
class PostgresRememberedAnswersTest extends RememberedAnswersContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

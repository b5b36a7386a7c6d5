package vn.okr.adapters.persistence.organisation;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.ServiceAccountsContract;

@DatabaseTest
class PostgresServiceAccountsTest extends ServiceAccountsContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

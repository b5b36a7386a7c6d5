package vn.okr.adapters.persistence.initiative;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.InitiativesContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresInitiativesTest extends InitiativesContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.adapters.persistence.initiative;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.InitiativeReaderContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresInitiativeReaderTest extends InitiativeReaderContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.adapters.persistence.objective;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.ObjectiveReaderContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresObjectiveReaderTest extends ObjectiveReaderContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

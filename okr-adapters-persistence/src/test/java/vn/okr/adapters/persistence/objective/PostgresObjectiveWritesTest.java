package vn.okr.adapters.persistence.objective;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.ObjectiveWritesContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresObjectiveWritesTest extends ObjectiveWritesContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.adapters.persistence.absence;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.AbsencesContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresAbsencesTest extends AbsencesContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

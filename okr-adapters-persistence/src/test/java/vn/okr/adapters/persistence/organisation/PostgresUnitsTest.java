package vn.okr.adapters.persistence.organisation;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.UnitsContract;

@DatabaseTest
class PostgresUnitsTest extends UnitsContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

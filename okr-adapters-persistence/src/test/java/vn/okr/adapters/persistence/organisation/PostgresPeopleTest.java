package vn.okr.adapters.persistence.organisation;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.PeopleContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresPeopleTest extends PeopleContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

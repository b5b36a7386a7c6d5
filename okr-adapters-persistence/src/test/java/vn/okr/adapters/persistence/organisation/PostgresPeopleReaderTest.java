package vn.okr.adapters.persistence.organisation;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.PeopleReaderContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresPeopleReaderTest extends PeopleReaderContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

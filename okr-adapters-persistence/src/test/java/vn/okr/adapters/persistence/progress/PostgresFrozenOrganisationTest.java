package vn.okr.adapters.persistence.progress;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.FrozenOrganisationContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresFrozenOrganisationTest extends FrozenOrganisationContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

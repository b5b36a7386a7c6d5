package vn.okr.adapters.persistence.organisation;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.FirstSignInContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresFirstSignInTest extends FirstSignInContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

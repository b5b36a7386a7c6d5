package vn.okr.adapters.persistence.alignment;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.ContributionsContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class ContributionsTest extends ContributionsContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

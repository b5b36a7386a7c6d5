package vn.okr.adapters.persistence.progress;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.ContributionReaderContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresContributionReaderTest extends ContributionReaderContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.adapters.persistence.progress;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.TrendReaderContract;

@DatabaseTest
class PostgresTrendReaderTest extends TrendReaderContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

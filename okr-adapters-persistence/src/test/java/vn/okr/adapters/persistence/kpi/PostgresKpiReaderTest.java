package vn.okr.adapters.persistence.kpi;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.KpiReaderContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresKpiReaderTest extends KpiReaderContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

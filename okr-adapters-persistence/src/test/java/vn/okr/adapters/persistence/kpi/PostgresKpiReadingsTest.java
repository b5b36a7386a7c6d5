package vn.okr.adapters.persistence.kpi;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.KpiReadingsContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresKpiReadingsTest extends KpiReadingsContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

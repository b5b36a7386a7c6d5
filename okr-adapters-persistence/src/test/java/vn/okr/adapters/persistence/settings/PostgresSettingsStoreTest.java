package vn.okr.adapters.persistence.settings;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.SettingsStoreContract;

@DatabaseTest
class PostgresSettingsStoreTest extends SettingsStoreContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.testkit.memory;

import vn.okr.application.port.Settings;
import vn.okr.domain.organisation.OrganisationSettings;

/** Settings that tests set; those of the method until then. */
public final class SettableSettings implements Settings {
  private volatile OrganisationSettings current = OrganisationSettings.DEFAULT;

  @Override
  public OrganisationSettings current() {
    return current;
  }

  /** Sets them. */
  public void set(OrganisationSettings settings) {
    current = settings;
  }
}

package vn.okr.bootstrap;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.okr.application.port.Settings;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.Score;

/**
 * The organisation's settings, read from the configuration once; wrong ones keep it from starting.
 */
@Startup
@Singleton
class ConfiguredSettings implements Settings {
  private final OrganisationSettings settings;

  @Inject
  ConfiguredSettings(OrganisationConfig config) {
    settings =
        new OrganisationSettings(
            config.zone(),
            config.focusLimit(),
            config.cadenceDays(),
            config.graceDays(),
            config.onTrackFrom(),
            config.atRiskFrom(),
            Score.of(config.progressingFrom()),
            Score.of(config.onCourseFrom()));
  }

  @Override
  public OrganisationSettings current() {
    return settings;
  }
}

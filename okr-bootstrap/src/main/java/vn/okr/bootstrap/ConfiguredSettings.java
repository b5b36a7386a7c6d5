package vn.okr.bootstrap;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.okr.application.port.InitialSettings;
import vn.okr.domain.cycle.FiscalCalendar;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.ReminderTime;
import vn.okr.domain.shared.Score;

/**
 * What the organisation begins with, read from the configuration once; contradictions keep it from
 * starting.
 */
@Startup
@Singleton
class ConfiguredSettings implements InitialSettings {
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
            Score.of(config.onCourseFrom()),
            new ReminderTime(config.reminderDay(), config.reminderTime()),
            new FiscalCalendar(config.yearStartsIn(), config.yearLabel(), config.quarterLabel()),
            config.language());
  }

  @Override
  public OrganisationSettings values() {
    return settings;
  }
}

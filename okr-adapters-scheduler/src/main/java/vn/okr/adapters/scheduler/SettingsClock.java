package vn.okr.adapters.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import vn.okr.application.settings.SettingsInForce;

/** Looks every second whether an admin has set something, on this replica or another. */
@ApplicationScoped
class SettingsClock {
  private static final Logger LOG = Logger.getLogger(SettingsClock.class);

  private final SettingsInForce settings;
  private final Attempts attempts;

  @Inject
  SettingsClock(SettingsInForce settings, Attempts attempts) {
    this.settings = settings;
    this.attempts = attempts;
  }

  /** While the store is away, what was set last stays in force. */
  @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    attempts.attempt(LOG, Logger.Level.DEBUG, "Looking the settings up", settings::refresh);
  }
}

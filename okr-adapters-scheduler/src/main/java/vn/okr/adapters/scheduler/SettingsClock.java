package vn.okr.adapters.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.okr.application.Outages;
import vn.okr.application.settings.SettingsInForce;

/** Looks every second whether an admin has set something, on this replica or another. */
@ApplicationScoped
class SettingsClock {
  private static final Logger LOG = Logger.getLogger(SettingsClock.class);

  private final SettingsInForce settings;
  private final Outages outages;

  @Inject
  SettingsClock(SettingsInForce settings, Outages outages) {
    this.settings = settings;
    this.outages = outages;
  }

  /** While the store is away, what was set last stays in force. */
  @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    try {
      settings.refresh();
    } catch (RuntimeException failed) {
      Optional<String> outage = outages.reasonOf(failed);
      if (outage.isEmpty()) {
        LOG.warn("The settings could not be looked up and will be again", failed);
      } else {
        LOG.debugf("The settings wait for the store: %s", outage.get());
      }
    }
  }
}

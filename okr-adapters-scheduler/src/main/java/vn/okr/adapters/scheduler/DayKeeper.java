package vn.okr.adapters.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.okr.application.Outages;
import vn.okr.application.progress.KeepScores;

/** Keeps what was reached every hour, shortly before it ends, and so before each day ends. */
@ApplicationScoped
class DayKeeper {
  private static final Logger LOG = Logger.getLogger(DayKeeper.class);

  private final KeepScores scores;
  private final Outages outages;

  @Inject
  DayKeeper(KeepScores scores, Outages outages) {
    this.scores = scores;
    this.outages = outages;
  }

  /** Running on several replicas at once is fine; what fails is kept an hour later. */
  @Scheduled(cron = "0 50 * * * ?")
  void keep() {
    try {
      scores.ofToday();
    } catch (RuntimeException failed) {
      Optional<String> outage = outages.reasonOf(failed);
      if (outage.isEmpty()) {
        LOG.warn("What was reached today could not be kept; tried again", failed);
      } else {
        LOG.infof("What was reached today waits for the store: %s", outage.get());
      }
    }
  }
}

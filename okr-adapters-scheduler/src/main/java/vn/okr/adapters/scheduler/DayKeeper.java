package vn.okr.adapters.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import vn.okr.application.progress.KeepScores;

/** Keeps what was reached every hour, shortly before it ends, and so before each day ends. */
@ApplicationScoped
class DayKeeper {
  private static final Logger LOG = Logger.getLogger(DayKeeper.class);

  private final KeepScores scores;
  private final Attempts attempts;

  @Inject
  DayKeeper(KeepScores scores, Attempts attempts) {
    this.scores = scores;
    this.attempts = attempts;
  }

  /** Running on several replicas at once is fine; what fails is kept an hour later. */
  @Scheduled(cron = "0 50 * * * ?")
  void keep() {
    attempts.attempt(LOG, Logger.Level.INFO, "Keeping what was reached today", scores::ofToday);
  }
}

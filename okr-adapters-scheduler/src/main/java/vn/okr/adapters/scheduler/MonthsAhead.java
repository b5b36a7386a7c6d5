package vn.okr.adapters.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import vn.okr.application.storage.PrepareMonths;

/** Sees to it that the store is ready for the months to come. */
@ApplicationScoped
class MonthsAhead {
  private static final Logger LOG = Logger.getLogger(MonthsAhead.class);

  private final PrepareMonths months;
  private final Attempts attempts;

  @Inject
  MonthsAhead(PrepareMonths months, Attempts attempts) {
    this.months = months;
    this.attempts = attempts;
  }

  /** There are weeks to try again, and what is recorded finds a place even if none succeeds. */
  @Scheduled(every = "1h", delayed = "2m")
  void prepare() {
    attempts.attempt(LOG, Logger.Level.INFO, "Making partitions ahead", this::ahead);
  }

  private void ahead() {
    int made = months.ahead();
    if (made > 0) {
      LOG.infof("Made %d partitions for the months to come", made);
    }
  }
}

package vn.okr.adapters.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.okr.application.Outages;
import vn.okr.application.storage.PrepareMonths;

/** Sees to it that the store is ready for the months to come. */
@ApplicationScoped
class MonthsAhead {
  private static final Logger LOG = Logger.getLogger(MonthsAhead.class);

  private final PrepareMonths months;
  private final Outages outages;

  @Inject
  MonthsAhead(PrepareMonths months, Outages outages) {
    this.months = months;
    this.outages = outages;
  }

  /** There are weeks to try again, and what is recorded finds a place even if none succeeds. */
  @Scheduled(every = "1h", delayed = "2m")
  void prepare() {
    try {
      int made = months.ahead();
      if (made > 0) {
        LOG.infof("Made %d partitions for the months to come", made);
      }
    } catch (RuntimeException failed) {
      Optional<String> outage = outages.reasonOf(failed);
      if (outage.isEmpty()) {
        LOG.warn("No partitions could be made for the months to come; tried again", failed);
      } else {
        LOG.infof("Partitions for the months to come wait for the store: %s", outage.get());
      }
    }
  }
}

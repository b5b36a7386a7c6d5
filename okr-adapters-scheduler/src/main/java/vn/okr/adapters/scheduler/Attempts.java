package vn.okr.adapters.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.okr.application.Outages;

/**
 * Tries what the clock sets off. What fails is told of and left to the next time: a clock that
 * fails would tell the same without saying what it means.
 */
@ApplicationScoped
class Attempts {
  private final Outages outages;

  @Inject
  Attempts(Outages outages) {
    this.outages = outages;
  }

  /**
   * Tries it once.
   *
   * @param log where it is told what fails
   * @param onOutage how loudly, while it only waits for the store; readiness tells of that as well
   * @param what it is, as the beginning of a sentence
   */
  void attempt(Logger log, Logger.Level onOutage, String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      Optional<String> outage = outages.reasonOf(failed);
      if (outage.isEmpty()) {
        log.warnf(failed, "%s failed and will be tried again", what);
      } else {
        log.logf(onOutage, "%s waits for the store: %s", what, outage.get());
      }
    }
  }
}

package vn.okr.adapters.scheduler;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import vn.okr.application.Outages;
import vn.okr.application.progress.RollUpScores;

/**
 * Lets goals follow what moved below them, on one thread of its own, so that nobody who checks in
 * waits for it. Calls that come while it works are answered by one more round.
 */
@ApplicationScoped
class RollUpWorker {
  private static final Logger LOG = Logger.getLogger(RollUpWorker.class);

  private final RollUpScores rollUp;
  private final Outages outages;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("roll-up").daemon().factory());
  private final AtomicBoolean called = new AtomicBoolean();

  /** Seen by the worker's thread alone. */
  private boolean waiting;

  @Inject
  RollUpWorker(RollUpScores rollUp, Outages outages) {
    this.rollUp = rollUp;
    this.outages = outages;
  }

  /** Calls the worker; returns at once. Every second for what another replica left behind. */
  @Scheduled(every = "1s", delayed = "1s")
  void call() {
    if (!thread.isShutdown() && !called.getAndSet(true)) {
      thread.execute(this::followAll);
    }
  }

  private void followAll() {
    called.set(false);
    try {
      boolean more = true;
      while (more && !thread.isShutdown()) {
        more = rollUp.followOnce();
        waiting = false;
      }
    } catch (RuntimeException failed) {
      // The requests were given back with the transaction; the next call finds them again.
      tell(failed);
    }
  }

  /** An outage is told of once, when it begins, however often it is tried again meanwhile. */
  private void tell(RuntimeException failed) {
    Optional<String> outage = outages.reasonOf(failed);
    if (outage.isEmpty()) {
      LOG.warn("Roll-up failed and will be tried again", failed);
    } else if (!waiting) {
      waiting = true;
      LOG.warnf("Roll-up waits for the store: %s", outage.get());
    }
  }

  /** Ends with the batch at hand, while there still is a database; another replica goes on. */
  void stop(@Observes ShutdownEvent event) {
    thread.close();
  }
}

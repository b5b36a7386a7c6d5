package vn.okr.adapters.scheduler;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import vn.okr.application.progress.RollUpScores;

/**
 * Lets goals follow what moved below them, on one thread of its own, so that nobody who checks in
 * waits for it. Calls that come while it works are answered by one more round.
 */
@ApplicationScoped
class RollUpWorker {
  private static final Logger LOG = Logger.getLogger(RollUpWorker.class);

  private final RollUpScores rollUp;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("roll-up").daemon().factory());
  private final AtomicBoolean called = new AtomicBoolean();

  @Inject
  RollUpWorker(RollUpScores rollUp) {
    this.rollUp = rollUp;
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
      }
    } catch (RuntimeException failed) {
      // The requests were given back with the transaction; the next call finds them again.
      LOG.warn("Roll-up failed and will be tried again", failed);
    }
  }

  /** Ends with the batch at hand, while there still is a database; another replica goes on. */
  void stop(@Observes ShutdownEvent event) {
    thread.close();
  }
}

package vn.okr.adapters.scheduler;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import vn.okr.application.Outages;
import vn.okr.application.progress.RollUpScores;

/**
 * Lets goals follow what moved below them, on one thread of its own, so that nobody who checks in
 * waits for it. A moment passes before each round: what many people move meanwhile is followed in
 * one go, and a goal with five levels below it is still right well within a second.
 */
@ApplicationScoped
class RollUpWorker {
  private static final Logger LOG = Logger.getLogger(RollUpWorker.class);
  private static final long GATHER_MILLIS = 50;
  private static final String ROUNDS = "okr.roll.up.rounds";
  private static final String OUTCOME = "outcome";

  private final RollUpScores rollUp;
  private final Outages outages;
  private final MeterRegistry meters;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().name("roll-up").daemon().factory(), new DiscardPolicy());
  private final AtomicBoolean called = new AtomicBoolean();

  /** Seen by the worker's thread alone. */
  private boolean waiting;

  @Inject
  RollUpWorker(RollUpScores rollUp, Outages outages, MeterRegistry meters) {
    this.rollUp = rollUp;
    this.outages = outages;
    this.meters = meters;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Calls the worker; returns at once. Every second for what another replica left behind. */
  @Scheduled(every = "1s", delayed = "1s")
  void call() {
    if (!called.getAndSet(true)) {
      thread.schedule(this::follow, GATHER_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void follow() {
    called.set(false);
    Timer.Sample round = Timer.start(meters);
    try {
      if (rollUp.followOnce()) {
        call();
      }
      waiting = false;
      round.stop(meters.timer(ROUNDS, OUTCOME, "done"));
    } catch (RuntimeException failed) {
      // The requests were given back with the transaction; the next call finds them again.
      round.stop(meters.timer(ROUNDS, OUTCOME, "failed"));
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

package vn.okr.adapters.scheduler;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import vn.okr.application.reminder.PlanReminders;
import vn.okr.application.reminder.SendReminders;
import vn.okr.application.reminder.SendReminders.Round;

/**
 * Looks every ten seconds whether there is someone to remind. Every replica does: the store gives
 * each reminder to one sender alone, so they share the work.
 */
@ApplicationScoped
class ReminderClock {
  private static final Logger LOG = Logger.getLogger(ReminderClock.class);
  private static final int SENDERS = 4;
  private static final String REMINDERS = "okr.reminders";
  private static final String OUTCOME = "outcome";

  private final PlanReminders plan;
  private final SendReminders send;
  private final Attempts attempts;
  private final MeterRegistry meters;
  private volatile boolean stopping;

  @Inject
  ReminderClock(PlanReminders plan, SendReminders send, Attempts attempts, MeterRegistry meters) {
    this.plan = plan;
    this.send = send;
    this.attempts = attempts;
    this.meters = meters;
  }

  /** Plans what is due, and sends what waits; whoever comes while it still is at it goes away. */
  @Scheduled(
      every = "10s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void remind() {
    if (send.canSend()) {
      attempt(this::planAndSend);
    }
  }

  private void planAndSend() {
    int planned = plan.planDue();
    if (planned > 0) {
      LOG.infof("Planned %d reminders", planned);
    }
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < SENDERS; i++) {
        senders.execute(() -> attempt(this::sendAll));
      }
    }
  }

  private void sendAll() {
    boolean more = true;
    while (more && !stopping) {
      Round round = send.sendSome();
      meters.counter(REMINDERS, OUTCOME, "delivered").increment(round.delivered());
      meters.counter(REMINDERS, OUTCOME, "refused").increment(round.refused());
      more = round.more();
    }
  }

  /** Nothing that was planned is forgotten. */
  private void attempt(Runnable work) {
    attempts.attempt(LOG, Logger.Level.DEBUG, "Reminding people", work);
  }

  /** Ends with the reminders at hand; what waits is sent by another replica, or the next start. */
  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }
}

package vn.okr.adapters.scheduler;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.okr.application.idempotency.AnswerOnce;
import vn.okr.application.reminder.PlanReminders;
import vn.okr.application.talk.ReadNotifications;

/** Throws away what nobody needs any more. */
@ApplicationScoped
class Housekeeping {
  private final AnswerOnce answers;
  private final ReadNotifications notifications;
  private final PlanReminders reminders;

  @Inject
  Housekeeping(AnswerOnce answers, ReadNotifications notifications, PlanReminders reminders) {
    this.answers = answers;
    this.notifications = notifications;
    this.reminders = reminders;
  }

  /** Forgets remembered answers that are too old; running on several replicas at once is fine. */
  @Scheduled(every = "1h", delayed = "1m")
  void forgetOldAnswers() {
    answers.forgetOld();
  }

  /** Forgets what people were told long ago; likewise. */
  @Scheduled(every = "1h", delayed = "2m")
  void forgetOldNotifications() {
    notifications.forgetOld();
  }

  /** Forgets which reminders were planned long ago; likewise. */
  @Scheduled(every = "1h", delayed = "3m")
  void forgetOldReminders() {
    reminders.forgetOld();
  }
}

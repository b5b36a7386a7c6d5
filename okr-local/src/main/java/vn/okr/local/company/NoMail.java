package vn.okr.local.company;

import jakarta.inject.Singleton;
import vn.okr.application.reminder.Reminder;
import vn.okr.application.reminder.ReminderChannel;

/** Nobody of the story is sent anything. */
@Singleton
class NoMail implements ReminderChannel {
  @Override
  public boolean isOpen() {
    return false;
  }

  @Override
  public Delivery deliver(Reminder reminder) {
    return Delivery.AWAY;
  }
}

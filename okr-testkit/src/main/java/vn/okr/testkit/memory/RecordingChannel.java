package vn.okr.testkit.memory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import vn.okr.application.reminder.Reminder;
import vn.okr.application.reminder.ReminderChannel;

/** Remembers what it was given to deliver, and answers what a test tells it to. */
public final class RecordingChannel implements ReminderChannel {
  private final List<Reminder> delivered = new CopyOnWriteArrayList<>();
  private volatile Function<Reminder, Delivery> answer = _ -> Delivery.DELIVERED;

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public Delivery deliver(Reminder reminder) {
    Delivery delivery = answer.apply(reminder);
    if (delivery == Delivery.DELIVERED) {
      delivered.add(reminder);
    }
    return delivery;
  }

  /** From now on it answers so. */
  public void answering(Function<Reminder, Delivery> newAnswer) {
    answer = newAnswer;
  }

  /** What was delivered, the latest last. */
  public List<Reminder> delivered() {
    return List.copyOf(delivered);
  }
}

package vn.okr.application.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.okr.application.port.Time;
import vn.okr.application.reminder.HandOutReminders.Taken;
import vn.okr.application.reminder.ReminderChannel.Delivery;

/**
 * Sends reminders that wait, one after another, and puts down at once what became of each: a crash
 * loses none, and only the one on its way could come twice. Begins no transaction itself, as a mail
 * server may take its time.
 */
@ApplicationScoped
public class SendReminders {
  private static final int BATCH = 20;

  /** What a channel may take for one; with less left, another sender might have it as well. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final HandOutReminders desk;
  private final ReminderChannel channel;
  private final Time time;

  @Inject
  public SendReminders(HandOutReminders desk, ReminderChannel channel, Time time) {
    this.desk = desk;
    this.channel = channel;
    this.time = time;
  }

  /**
   * What one round has done.
   *
   * @param delivered how many were handed over
   * @param refused how many have no address that exists
   * @param more whether another round may find something to send now
   */
  public record Round(int delivered, int refused, boolean more) {}

  /** Whether reminders can be sent at all. */
  public boolean canSend() {
    return channel.isOpen();
  }

  /** Sends a few; ends when nothing can be handed over for now. */
  public Round sendSome() {
    Taken taken = desk.take(BATCH);
    List<Reminder> toSend = taken.toSend();
    int delivered = 0;
    int refused = 0;
    for (int i = 0; i < toSend.size(); i++) {
      if (time.now().plus(LONGEST).isAfter(taken.until())) {
        desk.giveBack(toSend.subList(i, toSend.size()));
        return new Round(delivered, refused, true);
      }
      Delivery delivery = channel.deliver(toSend.get(i));
      desk.end(toSend.get(i), delivery);
      switch (delivery) {
        case DELIVERED -> delivered++;
        case REFUSED -> refused++;
        case LATER -> {
          // It is put off, and the others are not.
        }
        case AWAY -> {
          desk.giveBack(toSend.subList(i + 1, toSend.size()));
          return new Round(delivered, refused, false);
        }
      }
    }
    return new Round(delivered, refused, taken.more());
  }
}

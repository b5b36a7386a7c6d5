package vn.okr.application.reminder;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.application.UseCase;
import vn.okr.application.port.Reminders;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.PersonId;

/**
 * Those who send take reminders that wait, as many of them as there are, on whatever replica: each
 * reminder is one sender's for a minute. What it says is found out when it is taken, so who has
 * checked in meanwhile is left in peace.
 */
@UseCase
public class HandOutReminders {
  /** How long what was taken is the taker's. */
  static final Duration LEASE = Duration.ofMinutes(1);

  /** Until the next attempt at someone for whom it was not taken. */
  private static final Duration PAUSE = Duration.ofMinutes(5);

  /** Until the next attempt at whoever came first while nothing could be handed over. */
  private static final Duration SHORT_PAUSE = Duration.ofSeconds(10);

  private final Reminders reminders;
  private final ReminderReader reader;
  private final Time time;
  private final Settings settings;

  @Inject
  public HandOutReminders(
      Reminders reminders, ReminderReader reader, Time time, Settings settings) {
    this.reminders = reminders;
    this.reader = reader;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Reminders to send.
   *
   * @param toSend those with something to say
   * @param until when they are no longer the taker's
   * @param more whether others may be waiting
   */
  public record Taken(List<Reminder> toSend, Instant until, boolean more) {}

  /** Takes some that wait; those with nothing to say are ended right away. */
  public Taken take(int most) {
    Instant now = time.now();
    Instant until = now.plus(LEASE);
    OrganisationSettings current = settings.current();
    Set<PersonId> people = reminders.take(most, now, until);
    List<Reminder> toSend =
        reader.of(people, current.dayOf(now), current).stream()
            .filter(reminder -> !reminder.isEmpty())
            .toList();
    Set<PersonId> silent = new HashSet<>(people);
    toSend.forEach(reminder -> silent.remove(reminder.person()));
    reminders.leaveOut(silent);
    return new Taken(toSend, until, people.size() == most);
  }

  /** What became of one that was handed over, or could not be. */
  public void end(Reminder reminder, ReminderChannel.Delivery delivery) {
    Set<PersonId> person = Set.of(reminder.person());
    switch (delivery) {
      case DELIVERED -> reminders.sent(person, time.now());
      case REFUSED -> reminders.leaveOut(person);
      case LATER -> reminders.putOff(person, time.now().plus(PAUSE));
      case AWAY -> reminders.putOff(person, time.now().plus(SHORT_PAUSE));
    }
  }

  /** Gives back what was not tried. */
  public void giveBack(Collection<Reminder> untried) {
    reminders.putOff(
        untried.stream().map(Reminder::person).collect(Collectors.toSet()), time.now());
  }
}

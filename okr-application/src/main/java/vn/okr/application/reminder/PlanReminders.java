package vn.okr.application.reminder;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import vn.okr.application.UseCase;
import vn.okr.application.port.Reminders;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.ReminderTime;

/** The clock plans the reminders of a week, in each zone when it is time there. */
@UseCase
public class PlanReminders {
  /** What comes later than this reminds nobody of the morning it was meant for. */
  private static final Duration LATEST = Duration.ofHours(12);

  private static final Period KEPT = Period.ofDays(90);

  private final Reminders reminders;
  private final Time time;
  private final Settings settings;

  @Inject
  public PlanReminders(Reminders reminders, Time time, Settings settings) {
    this.reminders = reminders;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Plans what is due by now, once, however many replicas ask; what became due more than twelve
   * hours ago is left to the next week.
   *
   * @return how many reminders were planned
   */
  public int planDue() {
    Instant now = time.now();
    OrganisationSettings current = settings.current();
    ReminderTime when = current.reminders();
    int planned = 0;
    for (ZoneId zone : reminders.zones(current.zone())) {
      LocalDate day = when.latestBy(now, zone);
      if (when.on(day, zone).plus(LATEST).isAfter(now)) {
        planned += reminders.plan(day, zone, current.zone(), now);
      }
    }
    return planned;
  }

  /** Forgets what was planned more than 90 days ago; returns how many plans. */
  public int forgetOld() {
    return reminders.forgetBefore(settings.current().dayOf(time.now()).minus(KEPT));
  }
}

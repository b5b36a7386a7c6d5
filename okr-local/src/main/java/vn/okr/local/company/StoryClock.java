package vn.okr.local.company;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.OrganisationSettings;

/** Tells the time of the story. It goes forward only, and never beyond the present. */
@Alternative
@Priority(1)
@Singleton
public class StoryClock implements Time {
  private final Clock real = Clock.systemUTC();
  private Instant now = Instant.EPOCH;

  @Override
  public Instant now() {
    return now;
  }

  /** Moves on to a time of a day in the company's zone, or to the present if that comes first. */
  void moveTo(LocalDate day, LocalTime time) {
    Instant next = day.atTime(time).atZone(OrganisationSettings.DEFAULT.zone()).toInstant();
    Instant present = present();
    Instant capped = next.isAfter(present) ? present : next;
    now = capped.isAfter(now) ? capped : now;
  }

  /** Moves on by some minutes, as long as it does not pass the present. */
  void passMinutes(int minutes) {
    Instant next = now.plus(minutes, ChronoUnit.MINUTES);
    Instant present = present();
    now = next.isAfter(present) ? present : next;
  }

  /** The real today in the company's zone. */
  LocalDate today() {
    return OrganisationSettings.DEFAULT.dayOf(present());
  }

  private Instant present() {
    return real.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

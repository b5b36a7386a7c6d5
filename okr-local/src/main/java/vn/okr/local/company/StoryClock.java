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

/** Tells everyone in the house the time of the story. */
@Alternative
@Priority(1)
@Singleton
public class StoryClock implements Time, StoryTime {
  private final Clock real = Clock.systemUTC();
  private Instant now = Instant.EPOCH;

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void moveTo(LocalDate day, LocalTime time) {
    advanceTo(day.atTime(time).atZone(OrganisationSettings.DEFAULT.zone()).toInstant());
  }

  @Override
  public void passMinutes(int minutes) {
    advanceTo(now.plus(minutes, ChronoUnit.MINUTES));
  }

  @Override
  public LocalDate today() {
    return OrganisationSettings.DEFAULT.dayOf(present());
  }

  private void advanceTo(Instant next) {
    Instant present = present();
    Instant reached = next.isAfter(present) ? present : next;
    now = reached.isAfter(now) ? reached : now;
  }

  private Instant present() {
    return real.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

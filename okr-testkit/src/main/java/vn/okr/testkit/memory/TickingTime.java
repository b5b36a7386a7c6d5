package vn.okr.testkit.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import vn.okr.application.port.Time;

/**
 * A clock that tests set; it ticks a millisecond each time it is looked at, so no two are equal.
 */
public final class TickingTime implements Time {
  private static final Duration TICK = Duration.ofMillis(1);

  private final ZoneId zone;
  private final AtomicReference<Instant> next;

  private TickingTime(ZoneId zone, Instant start) {
    this.zone = zone;
    this.next = new AtomicReference<>(start);
  }

  /** A clock that starts at nine in the morning of the day. */
  public static TickingTime startingOn(LocalDate day, ZoneId zone) {
    return new TickingTime(zone, morningOf(day, zone));
  }

  /** Goes to nine in the morning of the day, forwards or backwards. */
  public void goTo(LocalDate day) {
    next.set(morningOf(day, zone));
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    next.updateAndGet(instant -> instant.plus(time));
  }

  /** The day it is in the clock's zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(next.get(), zone);
  }

  @Override
  public Instant now() {
    return next.getAndUpdate(instant -> instant.plus(TICK));
  }

  private static Instant morningOf(LocalDate day, ZoneId zone) {
    return day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
  }
}

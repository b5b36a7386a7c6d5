package vn.okr.benchmarks.volume;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.Title;

/** A year that is running, with a running quarter in it and two that are closed. */
record Calendar(Cycle year, Cycle running, Cycle last, Cycle beforeLast) {
  private static final int QUARTER = 91;

  /** Days of the running quarter that are over. */
  private static final int GONE = 60;

  /** The calendar as it is on a day; its cycles are no quarters of a calendar year. */
  static Calendar on(LocalDate today) {
    LocalDate start = today.minusDays(GONE);
    LocalDate newYear = start.minusDays(3L * QUARTER);
    Cycle year = cycle("Năm", newYear, start.plusDays(QUARTER + 7L), null, CyclePhase.RUNNING);
    return new Calendar(
        year,
        cycle("Quý này", start, start.plusDays(QUARTER), year.id(), CyclePhase.RUNNING),
        quarterBefore("Quý trước", start, year.id()),
        quarterBefore("Quý trước nữa", start.minusDays(QUARTER), year.id()));
  }

  private static Cycle quarterBefore(String name, LocalDate next, CycleId year) {
    return cycle(name, next.minusDays(QUARTER), next.minusDays(1), year, CyclePhase.CLOSED);
  }

  private static Cycle cycle(
      String name,
      LocalDate from,
      LocalDate to,
      @org.jspecify.annotations.Nullable CycleId parent,
      CyclePhase phase) {
    CycleId id = new CycleId(TimedId.at(morningOf(from), 'c', from.toEpochDay(), to.toEpochDay()));
    long revision = phase == CyclePhase.CLOSED ? 3 : 1;
    return new Cycle(id, new Title(name), new Period(from, to), parent, phase, from, revision);
  }

  List<Cycle> all() {
    return List.of(year, beforeLast, last, running);
  }

  /** When people come to work. */
  static Instant morningOf(LocalDate day) {
    return day.atTime(8, 0).atZone(Volume.SETTINGS.zone()).toInstant();
  }
}

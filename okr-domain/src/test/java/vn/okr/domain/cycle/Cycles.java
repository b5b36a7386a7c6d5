package vn.okr.domain.cycle;

import java.time.LocalDate;
import java.util.UUID;
import vn.okr.domain.shared.Title;

/** Cycles to test with: a year and its quarters. */
public final class Cycles {
  /** All of 2026. */
  public static final Period YEAR = period("2026-01-01", "2026-12-31");

  /** January to March 2026. */
  public static final Period Q1 = period("2026-01-01", "2026-03-31");

  /** April to June 2026. */
  public static final Period Q2 = period("2026-04-01", "2026-06-30");

  private Cycles() {}

  /** A span of days. */
  public static Period period(String startsOn, String endsOn) {
    return new Period(LocalDate.parse(startsOn), LocalDate.parse(endsOn));
  }

  /** A cycle of its own in a phase; it has been running since its first day, once it ran. */
  public static Cycle cycle(Period period, CyclePhase phase) {
    return new Cycle(
        new CycleId(UUID.randomUUID()),
        new Title("Chu kỳ"),
        period,
        null,
        phase,
        phase == CyclePhase.PLANNING ? null : period.startsOn(),
        3);
  }
}

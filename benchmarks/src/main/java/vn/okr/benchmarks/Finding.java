package vn.okr.benchmarks;

import java.util.Locale;

/**
 * A figure beside what it is held to.
 *
 * @param what the figure's name with its unit
 * @param measured what came out
 * @param bar what it is held to
 * @param isMost whether the bar is the most it may be; else the least
 */
public record Finding(String what, double measured, double bar, boolean isMost) {
  /** A figure that may be so much at most. */
  public static Finding atMost(String what, double measured, double bar) {
    return new Finding(what, measured, bar, true);
  }

  /** A figure that must be so much at least. */
  public static Finding atLeast(String what, double measured, double bar) {
    return new Finding(what, measured, bar, false);
  }

  /** Whether it is as it should be. */
  public boolean holds() {
    return isMost ? measured <= bar : measured >= bar;
  }

  /** A line of a table. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-58s %10.2f   %s %8.2f   %s",
        what,
        measured,
        isMost ? "<=" : ">=",
        bar,
        holds() ? "ok" : "SHORT");
  }
}

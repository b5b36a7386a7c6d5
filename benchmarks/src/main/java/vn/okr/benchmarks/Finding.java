package vn.okr.benchmarks;

import java.util.Locale;

/**
 * A figure beside what it is held to.
 *
 * @param what the figure's name with its unit
 * @param measured what came out
 * @param bar what it is held to
 * @param isMost whether the bar is the most it may be; else the least
 * @param basis what it was computed from; empty when it says all by itself
 */
public record Finding(String what, double measured, double bar, boolean isMost, String basis) {
  /** A figure that may be so much at most. */
  public static Finding atMost(String what, double measured, double bar) {
    return new Finding(what, measured, bar, true, "");
  }

  /** A figure that must be so much at least. */
  public static Finding atLeast(String what, double measured, double bar) {
    return new Finding(what, measured, bar, false, "");
  }

  /** The same figure with what it was computed from, a format and its values. */
  public Finding from(String format, Object... values) {
    return new Finding(what, measured, bar, isMost, String.format(Locale.ROOT, format, values));
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
            "%-58s %10.2f   %s %8.2f   %-5s  %s",
            what,
            measured,
            isMost ? "<=" : ">=",
            bar,
            holds() ? "ok" : "SHORT",
            basis)
        .stripTrailing();
  }
}

package vn.okr.benchmarks.faults;

import java.time.Duration;
import java.util.Locale;

/**
 * What a fault has done.
 *
 * @param fault its name
 * @param times how often it happened
 * @param counts of writes meanwhile
 * @param audit what was found afterwards
 * @param outage the longest time without an acknowledged write
 * @param recovery the longest time from the end of a fault until the product was ready and had
 *     acknowledged a write
 */
record Outcome(
    String fault,
    int times,
    Ledger.Counts counts,
    Audit.Result audit,
    Duration outage,
    Duration recovery) {
  private static final Duration MOST = Duration.ofSeconds(5);
  private static final double MILLIS = 1_000;

  static final String HEADING =
      String.format(
          "%-20s %5s %12s %8s %8s %5s %7s %6s %9s %9s",
          "fault",
          "times",
          "acknowledged",
          "unknown",
          "refused",
          "lost",
          "doubled",
          "wrong",
          "outage",
          "recovery");

  /** Whether nothing was lost or done twice, and all was well soon. */
  boolean holds() {
    return audit.lost() == 0
        && audit.doubled() == 0
        && audit.wrong().isEmpty()
        && recovery.compareTo(MOST) <= 0;
  }

  /** A line below {@link #HEADING}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-20s %5d %12d %8d %8d %5d %7d %6d %7.2f s %7.2f s  %s",
        fault,
        times,
        counts.acknowledged(),
        counts.unknown(),
        counts.turnedAway(),
        audit.lost(),
        audit.doubled(),
        audit.wrong().size(),
        outage.toMillis() / MILLIS,
        recovery.toMillis() / MILLIS,
        holds() ? "ok" : "SHORT");
  }
}

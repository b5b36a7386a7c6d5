package vn.okr.benchmarks.faults;

import java.time.Duration;

/** When writes were acknowledged, and the longest time that none was. */
final class Pulse {
  private long last = System.nanoTime();
  private long longest;

  /** One was acknowledged. */
  synchronized void beat() {
    long now = System.nanoTime();
    longest = Math.max(longest, now - last);
    last = now;
  }

  /** Counts from now on. */
  synchronized void restart() {
    last = System.nanoTime();
    longest = 0;
  }

  synchronized Duration longest() {
    return Duration.ofNanos(longest);
  }

  /**
   * Whether one was acknowledged after that time.
   *
   * @param nanos as {@link System#nanoTime()} gives it
   */
  synchronized boolean hasBeatSince(long nanos) {
    return last - nanos > 0;
  }
}

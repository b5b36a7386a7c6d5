package vn.okr.benchmarks.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import vn.okr.local.LocalFailure;

/** Waiting. */
final class Pause {
  private static final Duration BETWEEN = Duration.ofMillis(10);

  private Pause() {}

  static void of(Duration time) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("interrupted", stopping);
    }
  }

  /** Waits until it holds; whether it did in time. */
  static boolean until(BooleanSupplier condition, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      of(BETWEEN);
    }
    return true;
  }
}

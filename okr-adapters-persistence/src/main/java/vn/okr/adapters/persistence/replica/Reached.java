package vn.okr.adapters.persistence.replica;

import java.time.Duration;
import org.postgresql.replication.LogSequenceNumber;

/**
 * How far the copy has followed.
 *
 * @param position where in the log of changes it is, or beyond
 * @param asOf a moment of which it has all that was committed before, in nanoseconds of {@link
 *     System#nanoTime()}
 */
record Reached(LogSequenceNumber position, long asOf) {
  /** How long before now that moment was; the copy may be nearer than that. */
  Duration lag() {
    return Duration.ofNanos(System.nanoTime() - asOf);
  }

  /** Whether it has all that was committed before a moment. */
  boolean includes(long moment) {
    return asOf - moment >= 0;
  }
}

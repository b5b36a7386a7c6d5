package vn.okr.application.port;

import java.time.Instant;

/** Tells the time. */
@FunctionalInterface
public interface Time {
  /** This instant, in microseconds at the finest, as the store keeps it. */
  Instant now();
}

package vn.okr.benchmarks.faults;

import java.time.Duration;

/**
 * What came back.
 *
 * @param status 0 for nothing, as the connection was cut or time ran out; 1 when there was nobody
 *     to ask
 * @param tag the entity tag; empty without one
 * @param again after what time to come again, if this says so
 */
record Answer(int status, String body, String tag, Duration again) {
  static final Answer NONE = new Answer(0, "", "", Duration.ZERO);
  static final Answer NOBODY = new Answer(1, "", "", Duration.ZERO);

  private static final int BUSY = 409;
  private static final int STALE = 412;
  private static final int TOO_MANY = 429;
  private static final int OVERLOADED = 503;

  boolean isGood() {
    return status / 100 == 2;
  }

  /** Whether there is more to do than can be done for now. */
  boolean isTurnedAway() {
    return status == OVERLOADED || status == TOO_MANY;
  }

  /** Whether it may be done or not: only asking again tells. */
  boolean isUnknown() {
    return status == 0;
  }

  /**
   * Whether it was not done, and may be asked again: nobody there, not for now, the first request
   * with the key is still at work, or the objective has moved on since it was read.
   */
  boolean isLater() {
    return equals(NOBODY)
        || isTurnedAway()
        || status == STALE
        || status == BUSY && body.contains("in-progress");
  }
}

package vn.okr.benchmarks.faults;

/**
 * What came back.
 *
 * @param status 0 for nothing, as the connection was cut or time ran out
 * @param tag the entity tag; empty without one
 */
record Answer(int status, String body, String tag) {
  static final Answer NONE = new Answer(0, "", "");

  private static final int BUSY = 409;
  private static final int STALE = 412;
  private static final int OVERLOADED = 503;

  boolean isGood() {
    return status / 100 == 2;
  }

  /** Whether it may be done or not: only asking again tells. */
  boolean isUnknown() {
    return status == 0;
  }

  /**
   * Whether the same may be asked again later: not for now, the first request with the key is still
   * at work, or the objective has moved on since it was read.
   */
  boolean isLater() {
    return status == OVERLOADED
        || status == STALE
        || status == BUSY && body.contains("in-progress");
  }
}

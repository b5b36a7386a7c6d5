package vn.okr.application.progress;

import java.util.UUID;

/**
 * Something that does not count in a number, and why; so that nobody has to wonder.
 *
 * @param type what it is: {@code objective}, {@code keyResult} or {@code checkIn}
 * @param title what it is called; for a check-in, the day it speaks of
 */
public record LeftOut(String type, UUID id, String title, Reason reason) {
  /** Why it does not count. */
  public enum Reason {
    NOT_MEASURED,
    WEIGHT_ZERO,
    DROPPED,
    CORRECTED,
    /** Made under another measure, before the key result was redefined. */
    OTHER_MEASURE,
    ONLY_SUPPORTS
  }
}

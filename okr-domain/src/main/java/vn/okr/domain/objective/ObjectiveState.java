package vn.okr.domain.objective;

import java.util.Map;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;

/** Where an objective stands in its life, and what may still be done to it there. */
public enum ObjectiveState {
  /** Seen by those who may edit it only. */
  DRAFT,
  /** Read by everyone (M5), worked on. */
  PUBLISHED,
  /** Graded; its grade is its score from now on. */
  CLOSED,
  /** Given up with a reason; kept, and out of every average. */
  DROPPED;

  /** Whether it counts in totals and feeds what it contributes to. */
  boolean counts() {
    return this == PUBLISHED || this == CLOSED;
  }

  /** Whether it was closed or dropped. */
  public boolean hasEnded() {
    return !isEditable();
  }

  /** Whether what it says and rests on may still change. */
  boolean isEditable() {
    return this == DRAFT || this == PUBLISHED;
  }

  /**
   * Refuses to change what is closed or dropped.
   *
   * @throws Conflict {@code illegal-transition}
   */
  void requireEditable() {
    if (!isEditable()) {
      throw stuck();
    }
  }

  /**
   * Refuses what is still to be reached.
   *
   * @throws Conflict {@code illegal-transition}
   */
  void requireEnded() {
    if (!hasEnded()) {
      throw stuck();
    }
  }

  /**
   * Refuses every state but one.
   *
   * @throws Conflict {@code illegal-transition}
   */
  void require(ObjectiveState required) {
    if (this != required) {
      throw stuck();
    }
  }

  /** The refusal of a step that does not begin here. */
  Conflict stuck() {
    return new Conflict(ErrorCode.ILLEGAL_TRANSITION, Map.of("state", this));
  }
}

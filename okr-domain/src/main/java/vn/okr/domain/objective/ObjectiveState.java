package vn.okr.domain.objective;

/** Where an objective stands in its life. */
public enum ObjectiveState {
  /** Seen by those who may edit it only. */
  DRAFT,
  /** Read by everyone (M5), worked on. */
  PUBLISHED,
  /** Graded; its grade is its score from now on. */
  CLOSED,
  /** Given up with a reason; kept, and out of every average. */
  DROPPED
}

package vn.okr.domain.objective;

/** What happened to an objective, as its history tells it (M11). */
public enum ChangeKind {
  /** It was begun; only those saw it who may edit it. */
  DRAFTED,
  /** Its title, description or ambition changed. */
  EDITED,
  /** It went to another owner. */
  REASSIGNED,
  /** From then on everyone could read it. */
  PUBLISHED,
  /** It ended with a grade and what was learned. */
  CLOSED,
  /** Its closing was taken back, grades included. */
  REOPENED,
  /** It was given up. */
  DROPPED,
  /** It was linked otherwise to the goals above it. */
  ALIGNED,
  /** A key result was added. */
  KEY_RESULT_ADDED,
  /** What a key result is changed: its title, measure, weight, owner or starting confidence. */
  KEY_RESULT_EDITED,
  /** A key result of a draft went without a trace but this. */
  KEY_RESULT_DELETED,
  /** A key result was given up; the others carry the score alone. */
  KEY_RESULT_DROPPED,
  /** A key result got its grade. */
  KEY_RESULT_GRADED
}

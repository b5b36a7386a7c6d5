package vn.okr.domain.objective;

/** What happened to an objective, as its history tells it (M11). */
public enum ChangeKind {
  DRAFTED,
  EDITED,
  REASSIGNED,
  PUBLISHED,
  CLOSED,
  REOPENED,
  DROPPED,
  ALIGNED,
  KEY_RESULT_ADDED,
  KEY_RESULT_EDITED,
  KEY_RESULT_DELETED,
  KEY_RESULT_DROPPED,
  KEY_RESULT_GRADED
}

package vn.okr.domain.progress;

/** What deserves attention about an objective or key result, the first that holds. */
public enum Status {
  DRAFT,
  DROPPED,
  CLOSED,
  /** A check-in is overdue: a stale green is never shown as green. */
  OUTDATED,
  NOT_MEASURED,
  /** The first tenth of the time, or before work began. */
  TOO_EARLY,
  ON_TRACK,
  AT_RISK,
  OFF_TRACK
}

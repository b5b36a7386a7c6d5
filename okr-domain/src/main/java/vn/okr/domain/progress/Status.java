package vn.okr.domain.progress;

/** What deserves attention about an objective or key result, the first that holds. */
public enum Status {
  /** Not published yet. */
  DRAFT,
  /** Given up. */
  DROPPED,
  /** Graded; the grade speaks for itself. */
  CLOSED,
  /** A check-in is overdue: a stale green is never shown as green. */
  OUTDATED,
  /** Nothing was checked in, or nothing contributes yet. */
  NOT_MEASURED,
  /** The first tenth of the time, or before work began. */
  TOO_EARLY,
  /** Pace of 0.9 and more, unless the organisation cuts otherwise. */
  ON_TRACK,
  /** Pace from 0.6 on. */
  AT_RISK,
  /** A pace below that. */
  OFF_TRACK
}

package vn.okr.domain.initiative;

/** How far the work on an initiative has come; any state may follow any other. */
public enum InitiativeState {
  /** Not begun. */
  PLANNED,
  /** Worked on. */
  IN_PROGRESS,
  /** Completed, whatever the key result says. */
  DONE,
  /** Given up. */
  DROPPED
}

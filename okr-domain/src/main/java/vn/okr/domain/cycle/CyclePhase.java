package vn.okr.domain.cycle;

/** Where a cycle stands. Phases follow one another in this order, one step at a time. */
public enum CyclePhase {
  /** Goals are drafted and published; nothing is measured yet. */
  PLANNING,
  /** Work goes on and is checked in. */
  RUNNING,
  /** Last check-ins and grades; no new goals. */
  GRADING,
  /** Read-only, with its figures frozen. */
  CLOSED;

  /** Whether {@code other} is the next phase. */
  public boolean isFollowedBy(CyclePhase other) {
    return other.ordinal() == ordinal() + 1;
  }

  /** Whether {@code other} is the phase before. */
  public boolean isPrecededBy(CyclePhase other) {
    return other.ordinal() == ordinal() - 1;
  }
}

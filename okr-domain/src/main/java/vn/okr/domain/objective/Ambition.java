package vn.okr.domain.objective;

import vn.okr.domain.shared.Score;

/** What is expected of an objective; the two are never mixed up (M3). */
public enum Ambition {
  /** Set above what we know we can do: 0.6 to 0.7 is a good result (M13). */
  ASPIRATIONAL(7),
  /** Promised to others: anything below 1 is a miss that must be explained. */
  COMMITTED(10);

  private static final int GOOD_RESULT_HUNDREDTHS = 60;

  private final int goalTenths;

  Ambition(int goalTenths) {
    this.goalTenths = goalTenths;
  }

  /** The score that is on pace at the end of the cycle, in tenths. */
  public int goalTenths() {
    return goalTenths;
  }

  /** How a final grade is called. */
  public Outcome outcome(Score grade) {
    return switch (this) {
      case COMMITTED -> grade.equals(Score.ONE) ? Outcome.MET : Outcome.MISSED;
      case ASPIRATIONAL ->
          grade.shownHundredths() >= GOOD_RESULT_HUNDREDTHS ? Outcome.SUCCESS : Outcome.SHORT;
    };
  }
}

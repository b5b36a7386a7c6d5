package vn.okr.domain.objective;

/** How a closed objective is called. */
public enum Outcome {
  /** A committed objective graded exactly 1. */
  MET,
  /** A committed objective graded less; never shown as good, always explained. */
  MISSED,
  /** An aspirational objective graded 0.60 or more (M13). */
  SUCCESS,
  /** An aspirational objective graded less. */
  SHORT
}

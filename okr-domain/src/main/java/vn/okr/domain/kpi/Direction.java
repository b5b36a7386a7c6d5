package vn.okr.domain.kpi;

/** Which way a KPI is wanted to go. */
public enum Direction {
  /** The higher, the better: it has a lower bound only. */
  UP,
  /** The lower, the better: it has an upper bound only. */
  DOWN,
  /** Neither too low nor too high: it has both bounds. */
  WITHIN
}

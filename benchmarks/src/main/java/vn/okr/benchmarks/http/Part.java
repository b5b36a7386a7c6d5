package vn.okr.benchmarks.http;

/** A part of what is measured about the packaged product. */
public enum Part {
  /** How soon it is ready. */
  START,
  /** Requests a second beside pgbench. */
  RATES,
  /** How the volume slows reading down. */
  SPREAD
}

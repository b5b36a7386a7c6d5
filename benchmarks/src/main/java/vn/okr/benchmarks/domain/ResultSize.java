package vn.okr.benchmarks.domain;

/**
 * The bytes a result takes by itself on a 64-bit JVM with compressed references: a header of 12,
 * the fields, padded to 8. The current value and the milestones done belong to the readings.
 */
final class ResultSize {
  private static final long HEADER = 12;
  private static final long REFERENCE = 4;
  private static final long INT = 4;

  private ResultSize() {}

  /** A score of its own. */
  static long ofScore() {
    return padded(HEADER + INT);
  }

  /** An attainment, with a score unless that is 0 or 1, which exist once. */
  static long ofAttainment(String measure) {
    long attainment = padded(HEADER + 3 * REFERENCE);
    boolean zeroOrOne = measure.equals("binary") || measure.matches("keep-(latest|worst)");
    return zeroOrOne ? attainment : attainment + ofScore();
  }

  private static long padded(long bytes) {
    return Math.ceilDiv(bytes, 8L) * 8;
  }
}

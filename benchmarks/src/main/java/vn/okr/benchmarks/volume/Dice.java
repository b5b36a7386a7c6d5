package vn.okr.benchmarks.volume;

/**
 * Numbers that look random and are the same every time for the same questions, so that what depends
 * on them can be computed twice instead of being kept.
 */
final class Dice {
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  private Dice() {}

  /** Mixes the parts of a question into a number (the finaliser of SplitMix64). */
  static long mix(long... parts) {
    long mixed = GOLDEN;
    for (long part : parts) {
      mixed += part * GOLDEN;
      mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
      mixed ^= mixed >>> 31;
    }
    return mixed;
  }

  /** A number from 0 to below {@code bound}. */
  static int below(int bound, long... parts) {
    return (int) Long.remainderUnsigned(mix(parts), bound);
  }

  /** Whether something happens that does in so many of a hundred cases. */
  static boolean happens(int percent, long... parts) {
    return below(100, parts) < percent;
  }
}

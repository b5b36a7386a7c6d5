package vn.okr.benchmarks.volume;

import java.time.Instant;
import java.util.UUID;

/** Ids as the product makes them, UUIDs of version 7, for an instant of the past. */
final class TimedId {
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private TimedId() {}

  /** The id of what was made at that instant; the parts tell it from others made then. */
  static UUID at(Instant instant, long... parts) {
    long mixed = Dice.mix(parts);
    long high = instant.toEpochMilli() << 16 | VERSION | (mixed >>> 52);
    return new UUID(high, VARIANT | Dice.mix(mixed) >>> 2);
  }
}

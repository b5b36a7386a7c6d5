package vn.okr.adapters.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.okr.application.port.Ids;

/**
 * UUIDs of version 7 (RFC 9562): milliseconds, a counter within them, random bits. The counter
 * makes each greater than the one before, for PostgreSQL's order of bytes as for Java's; a burst of
 * more than 4096 in a millisecond, or a clock set back, borrows from the milliseconds to come.
 */
@ApplicationScoped
class TimeOrderedIds implements Ids {
  private static final int COUNTER_BITS = 12;
  private static final long COUNTER = (1L << COUNTER_BITS) - 1;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final SecureRandom random = new SecureRandom();
  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    long now = System.currentTimeMillis() << COUNTER_BITS;
    long tick = last.updateAndGet(before -> Math.max(before + 1, now));
    long milliseconds = tick >>> COUNTER_BITS;
    long high = milliseconds << 16 | VERSION | tick & COUNTER;
    return new UUID(high, VARIANT | random.nextLong() >>> 2);
  }
}

package vn.okr.testkit.memory;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import vn.okr.application.port.Ids;

/** Ids of version 7 that count up, so that the order of things made is that of their ids. */
public final class SequentialIds implements Ids {
  private static final long FIRST_MILLIS = 1_735_689_600_000L;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

  private final long source;
  private final AtomicLong made = new AtomicLong();

  /** Ids that are the same in every run. */
  public SequentialIds() {
    this(0);
  }

  private SequentialIds(long source) {
    this.source = source;
  }

  /** Ids that no other source gives out, for tests that share a store. */
  public static SequentialIds ofOwn() {
    return new SequentialIds(RandomGenerator.getDefault().nextLong());
  }

  @Override
  public UUID next() {
    long millis = FIRST_MILLIS + made.incrementAndGet();
    return new UUID(millis << 16 | VERSION, VARIANT | source & VARIANT_MASK);
  }
}

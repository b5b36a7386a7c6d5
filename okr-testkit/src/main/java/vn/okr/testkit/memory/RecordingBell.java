package vn.okr.testkit.memory;

import java.util.concurrent.atomic.AtomicInteger;
import vn.okr.application.port.RollUpBell;

/** A bell that nobody hears, but that knows how often it was rung. */
public final class RecordingBell implements RollUpBell {
  private final AtomicInteger rings = new AtomicInteger();

  @Override
  public void ringAfterCommit() {
    rings.incrementAndGet();
  }

  /** How often it was rung. */
  public int rings() {
    return rings.get();
  }
}

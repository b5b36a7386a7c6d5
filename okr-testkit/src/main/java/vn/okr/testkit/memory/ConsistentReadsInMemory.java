package vn.okr.testkit.memory;

import vn.okr.application.port.ConsistentReads;

/** In memory everything is of one moment, as nobody writes while someone reads. */
public final class ConsistentReadsInMemory implements ConsistentReads {
  private int begun;

  @Override
  public void begin() {
    begun++;
  }

  /** How often reads that agree were asked for. */
  public int begun() {
    return begun;
  }
}

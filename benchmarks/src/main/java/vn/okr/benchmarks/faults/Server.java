package vn.okr.benchmarks.faults;

import vn.okr.benchmarks.volume.Database;

/** A PostgreSQL of the drill's own; it stops when it is closed. */
interface Server extends AutoCloseable {
  /** As the drill looks into it. */
  Database direct();

  /** As the product reaches it, also after it was started again. */
  Database wired();

  @Override
  void close();
}

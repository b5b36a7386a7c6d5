package vn.okr.benchmarks.faults;

import java.time.Duration;

/**
 * The disk of PostgreSQL fills up while people write; then somebody makes room. Where there was
 * none for its log, PostgreSQL has ended by then, and is started again.
 */
final class DiskFull implements Fault {
  static final String NAME = "disk-full";
  private static final int SHARE = 5;
  private static final Duration A_WHILE = Duration.ofSeconds(6);

  private final Postgres postgres;
  private final SmallDisk disk;

  /**
   * Prepares it.
   *
   * @param disk where the server keeps all its files
   */
  DiskFull(Postgres postgres, SmallDisk disk) {
    this.postgres = postgres;
    this.disk = disk;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int times(int kills) {
    return Math.max(2, kills / SHARE);
  }

  @Override
  public long strike(Site site, int time) {
    disk.fill();
    Pause.of(A_WHILE);
    disk.clear();
    if (!postgres.isRunning()) {
      postgres.start();
    }
    return System.nanoTime();
  }
}

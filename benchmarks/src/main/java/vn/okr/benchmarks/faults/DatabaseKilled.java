package vn.okr.benchmarks.faults;

/** PostgreSQL's first process gets SIGKILL or is told to stop immediately, and comes back. */
final class DatabaseKilled implements Fault {
  private final Postgres postgres;

  DatabaseKilled(Postgres postgres) {
    this.postgres = postgres;
  }

  @Override
  public String name() {
    return "database-killed";
  }

  @Override
  public long strike(Site site, int time) {
    postgres.kill(time % 2 == 0 ? "KILL" : "QUIT");
    postgres.start();
    return System.nanoTime();
  }
}

package vn.okr.benchmarks.faults;

/** PostgreSQL's first process gets SIGKILL or is told to stop immediately, and comes back. */
final class DatabaseKilled implements Fault {
  @Override
  public String name() {
    return "database-killed";
  }

  @Override
  public long strike(Site site, int time) {
    site.postgres().kill(time % 2 == 0 ? "KILL" : "QUIT");
    site.postgres().start();
    return System.nanoTime();
  }
}

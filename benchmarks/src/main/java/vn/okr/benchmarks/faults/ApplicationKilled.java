package vn.okr.benchmarks.faults;

/** SIGKILL, and a new process at once, as an orchestrator does it. */
final class ApplicationKilled implements Fault {
  @Override
  public String name() {
    return "application-killed";
  }

  @Override
  public long strike(Site site, int time) {
    site.product().kill();
    long over = System.nanoTime();
    site.startProduct();
    return over;
  }
}

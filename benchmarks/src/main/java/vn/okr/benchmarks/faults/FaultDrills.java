package vn.okr.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.http.BenchFolder;
import vn.okr.benchmarks.http.Launcher;
import vn.okr.benchmarks.http.Wanted;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;

/** The drills of {@code ./okr faults}. */
public final class FaultDrills {
  private static final int MOST_EXAMPLES = 5;

  private final Path work;
  private final Path binaries;
  private final Launcher launcher;
  private final Report report;
  private boolean held = true;
  private boolean known;

  /**
   * Prepares them.
   *
   * @param folder where databases, logs and the report lie; what an earlier drill left is deleted
   */
  public FaultDrills(Console console, Path folder, Wanted wanted) throws IOException {
    Path home = folder.toAbsolutePath().normalize();
    this.work = home.resolve("work");
    this.binaries = home.resolve("binaries");
    BenchFolder.delete(work);
    Files.createDirectories(work);
    this.launcher = new Launcher(console, work, wanted);
    this.report = new Report(console, home.resolve("report.txt"));
  }

  /**
   * Runs all of them, or one.
   *
   * @param only its name, or {@code all}
   * @param kills how often each fault happens
   * @param minutes the kills, cuts and absences begin anew until so many have passed
   * @return whether the product did as it should
   * @throws LocalFailure when there is none of that name
   */
  public boolean run(String only, int kills, int minutes) throws SQLException, IOException {
    report.line(Outcome.HEADING);
    everydayFaults(only, kills, Duration.ofMinutes(minutes));
    diskFull(only, kills);
    clockJump(only, kills);
    overload(only);
    restore(only);
    if (!known) {
      throw new LocalFailure("There is no drill " + only);
    }
    return held;
  }

  private void everydayFaults(String only, int kills, Duration least) throws SQLException {
    Postgres postgres = postgres(work.resolve("postgres"));
    List<Fault> wanted =
        List.of(
                new ApplicationKilled(),
                new DatabaseKilled(postgres),
                new ConnectionsCut(postgres),
                new ProviderAway())
            .stream()
            .filter(fault -> isWanted(only, fault.name()))
            .toList();
    if (wanted.isEmpty()) {
      postgres.close();
    } else {
      strike(postgres, Map.of(), wanted, kills, least);
    }
  }

  private void diskFull(String only, int kills) throws SQLException {
    if (!isWanted(only, DiskFull.NAME)) {
      return;
    }
    if (!SmallDisk.isPossible()) {
      skip(DiskFull.NAME, "only root on Linux can mount a small disk");
      return;
    }
    try (SmallDisk disk = new SmallDisk(work.resolve("disk"))) {
      Postgres postgres = postgres(disk.folder().resolve("postgres"));
      strike(postgres, Map.of(), List.of(new DiskFull(postgres, disk)), kills, Duration.ZERO);
    }
  }

  private void clockJump(String only, int kills) throws SQLException {
    if (!isWanted(only, ClockJump.NAME)) {
      return;
    }
    if (ClockJump.library().isEmpty()) {
      skip(ClockJump.NAME, "apt-get install libfaketime");
      return;
    }
    ClockJump jump = new ClockJump(work.resolve("clock"));
    Map<String, String> environment = jump.environment(ClockJump.library().get());
    strike(
        postgres(work.resolve("clock-postgres")), environment, List.of(jump), kills, Duration.ZERO);
  }

  private void overload(String only) throws SQLException {
    if (isWanted(only, Overload.NAME)) {
      try (Site site = new Site(postgres(work.resolve("overload")), launcher, Map.of())) {
        tell(new Overload(site, report).run());
      }
    }
  }

  private void restore(String only) throws SQLException, IOException {
    if (!isWanted(only, Restore.NAME)) {
      return;
    }
    if (!Cluster.isPossible()) {
      skip(Restore.NAME, "apt-get install postgresql-15");
      return;
    }
    Path folder = Cluster.newFolder(Files.createTempDirectory("okr-restore"));
    Path archive = Cluster.newFolder(folder.resolve("archive"));
    Cluster primary = new Cluster(Cluster.newFolder(folder.resolve("first")));
    primary.create();
    primary.configure(Restore.archivingTo(archive));
    primary.start();
    Cluster second = new Cluster(Cluster.newFolder(folder.resolve("second")));
    try (Site site = new Site(primary, launcher, Map.of())) {
      tell(new Restore(site, primary, second, report).run(archive));
    } finally {
      BenchFolder.delete(folder);
    }
  }

  private boolean isWanted(String only, String name) {
    boolean wanted = only.equals("all") || only.equals(name);
    known |= wanted;
    return wanted;
  }

  private Postgres postgres(Path data) {
    return new Postgres(data, binaries);
  }

  private void strike(
      Server server, Map<String, String> environment, List<Fault> faults, int kills, Duration least)
      throws SQLException {
    long end = System.nanoTime() + least.toNanos();
    try (Site site = new Site(server, launcher, environment);
        Drill drill = new Drill(site)) {
      do {
        for (Fault fault : faults) {
          tell(drill.run(fault, fault.times(kills)));
        }
      } while (System.nanoTime() - end < 0);
    }
  }

  private void tell(Outcome outcome) {
    report.line(outcome.toString());
    outcome.audit().wrong().stream().limit(MOST_EXAMPLES).forEach(w -> report.line("  " + w));
    held &= outcome.holds();
  }

  private void tell(List<Finding> findings) {
    for (Finding finding : findings) {
      report.line(finding.toString());
      held &= finding.holds();
    }
  }

  private void skip(String name, String reason) {
    report.line("SKIPPED: " + name + ", not drilled here: " + reason);
  }
}

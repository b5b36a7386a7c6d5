package vn.okr.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.http.BenchFolder;
import vn.okr.benchmarks.http.Launcher;
import vn.okr.benchmarks.http.Wanted;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;

/** The drills of {@code ./okr faults}. */
public final class FaultDrills {
  private static final int MOST_EXAMPLES = 5;
  private static final List<Fault> FAULTS =
      List.of(
          new ApplicationKilled(), new DatabaseKilled(), new ConnectionsCut(), new ProviderAway());

  private final Console console;
  private final Path folder;
  private final Launcher launcher;
  private final Report report;
  private boolean held = true;

  /**
   * Prepares them.
   *
   * @param folder where databases, logs and the report lie; what an earlier drill left is deleted
   */
  public FaultDrills(Console console, Path folder, Wanted wanted) throws IOException {
    this.console = console;
    this.folder = folder.toAbsolutePath().normalize();
    BenchFolder.delete(this.folder.resolve("work"));
    Path work = Files.createDirectories(this.folder.resolve("work"));
    this.launcher = new Launcher(console, work, wanted);
    this.report = new Report(console, this.folder.resolve("report.txt"));
  }

  /**
   * Runs all of them, or one.
   *
   * @param only its name, or {@code all}
   * @param kills how often each fault happens
   * @return whether the product did as it should
   */
  public boolean run(String only, int kills) throws SQLException {
    List<Fault> wanted =
        FAULTS.stream().filter(f -> only.equals("all") || only.equals(f.name())).toList();
    if (wanted.isEmpty()) {
      throw new LocalFailure("There is no fault " + only);
    }
    report.line(Outcome.HEADING);
    Path data = folder.resolve("work").resolve("postgres");
    Postgres postgres = new Postgres(data, folder.resolve("binaries"));
    try (Site site = new Site(postgres, launcher, Map.of());
        Drill drill = new Drill(site)) {
      for (Fault fault : wanted) {
        tell(drill.run(fault, fault.times(kills)));
      }
    }
    return held;
  }

  private void tell(Outcome outcome) {
    report.line(outcome.toString());
    outcome.audit().wrong().stream().limit(MOST_EXAMPLES).forEach(w -> report.line("  " + w));
    held &= outcome.holds();
  }
}

package vn.okr.benchmarks;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.okr.benchmarks.faults.FaultDrills;
import vn.okr.benchmarks.http.BenchFolder;
import vn.okr.benchmarks.http.HostileRun;
import vn.okr.benchmarks.http.LoadCheck;
import vn.okr.benchmarks.http.Setup;
import vn.okr.benchmarks.http.Wanted;
import vn.okr.benchmarks.report.Machine;
import vn.okr.benchmarks.report.Report;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.hostile.attack.Plan;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;

/**
 * The command line of the benchmarks: {@code bench} measures, or loads a database; {@code fuzz}
 * sends hostile requests; {@code faults} lets things go wrong.
 */
public final class Main {
  private static final String ALL = "all";
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          entry("--people", "20000"),
          entry("--data", ".okr/bench"),
          entry("--app", "okr-bootstrap/target/quarkus-app/quarkus-run.jar"),
          entry("--clients", "16"),
          entry("--seconds", "10"),
          entry("--warm-up", "90"),
          entry("--only", ALL),
          entry("--kills", "20"),
          entry("--minutes", "0"),
          entry("--jvm", "-XX:+UseSerialGC -Xms144m -Xmx144m -XX:+UseTransparentHugePages"),
          entry("--requests", "100000"),
          entry("--first", "0"),
          entry("--seed", "2026"));

  private final Console console;
  private final Options options;
  private final String command;

  private Main(Console console, Options options, String command) {
    this.console = console;
    this.options = options;
    this.command = command;
  }

  public static void main(String[] arguments) throws Exception {
    Console console = Console.system();
    try {
      new Main(console, Options.of(arguments, DEFAULTS), typed(arguments)).run();
    } catch (LocalFailure failure) {
      console.failure(String.valueOf(failure.getMessage()));
      System.exit(1);
    }
  }

  /** What was typed, without the two places that {@code okr} adds. */
  private static String typed(String[] arguments) {
    List<String> words = new ArrayList<>(List.of("./okr"));
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--data") || arguments[i].equals("--app")) {
        i++;
      } else {
        words.add(arguments[i]);
      }
    }
    return String.join(" ", words);
  }

  private void run() throws Exception {
    switch (options.command()) {
      case "faults" -> faults();
      case "fuzz" -> fuzz();
      case "bench" -> bench();
      default -> throw new LocalFailure("There is no command " + options.command());
    }
  }

  private void fuzz() throws Exception {
    Plan plan =
        new Plan(options.number("--seed"), options.number("--first"), options.number("--requests"));
    new HostileRun(console, folder(), wanted()).run(plan);
  }

  private void faults() throws Exception {
    boolean held =
        new FaultDrills(console, Path.of(options.text("--data")), wanted())
            .run(options.text("--only"), options.number("--kills"), options.number("--minutes"));
    if (!held) {
      throw new LocalFailure("the product did not do as it should; see the report");
    }
  }

  private BenchFolder folder() {
    return new BenchFolder(Path.of(options.text("--data")), console);
  }

  private Wanted wanted() {
    List<String> jvm =
        List.of(options.text("--jvm").split(" ")).stream().filter(o -> !o.isEmpty()).toList();
    return new Wanted(
        Path.of(options.text("--app")).toAbsolutePath(),
        jvm,
        options.number("--clients"),
        options.number("--seconds"),
        options.number("--warm-up"));
  }

  private void bench() throws Exception {
    Volume volume = Volume.ofPeople(options.number("--people"), Instant.now());
    Setup setup = new Setup(console, folder(), wanted());
    if (options.parts().equals(List.of("load"))) {
      new LoadCheck(setup).run(volume);
      return;
    }
    String pages = options.text("--only").equals(ALL) ? "" : options.text("--only");
    Bench bench = new Bench(setup, volume, pages);
    bench.require(options.parts());
    Report report =
        new Report(
            reportFile(), command, OffsetDateTime.now(), Machine.here(), setup.folder()::postgres);
    bench.run(options.parts(), report);
    console.answer("The report is in " + report.file());
    if (!report.isWhole()) {
      throw new LocalFailure("not everything could be measured; see the report");
    }
  }

  /** A run of some parts leaves the report of the last whole run alone. */
  private Path reportFile() {
    String parts = options.parts().stream().map(part -> "-" + part).collect(Collectors.joining());
    return Path.of(options.text("--data"), "report" + parts + ".md");
  }
}

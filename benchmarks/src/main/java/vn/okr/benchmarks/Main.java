package vn.okr.benchmarks;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.okr.benchmarks.domain.DomainBenchmarks;
import vn.okr.benchmarks.faults.FaultDrills;
import vn.okr.benchmarks.http.BenchFolder;
import vn.okr.benchmarks.http.HostileRun;
import vn.okr.benchmarks.http.PageBenchmarks;
import vn.okr.benchmarks.http.Part;
import vn.okr.benchmarks.http.ProductBenchmarks;
import vn.okr.benchmarks.http.Wanted;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.hostile.attack.Plan;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;

/**
 * The command line of the benchmarks: {@code core} and {@code web} measure, {@code load} fills a
 * database, {@code fuzz} sends hostile requests, {@code faults} lets things go wrong.
 */
public final class Main {
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          entry("--people", "20000"),
          entry("--data", ".okr/bench"),
          entry("--app", "okr-bootstrap/target/quarkus-app/quarkus-run.jar"),
          entry("--clients", "16"),
          entry("--seconds", "10"),
          entry("--warm-up", "90"),
          entry("--only", "all"),
          entry("--kills", "20"),
          entry("--minutes", "0"),
          entry("--jvm", "-XX:+UseSerialGC -Xmx144m"),
          entry("--requests", "100000"),
          entry("--first", "0"),
          entry("--seed", "2026"));

  private final Console console;
  private final Options options;

  private Main(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  public static void main(String[] arguments) throws Exception {
    Console console = Console.system();
    try {
      Options options = Options.of(arguments, DEFAULTS);
      new Main(console, options).run();
    } catch (LocalFailure failure) {
      console.failure(String.valueOf(failure.getMessage()));
      System.exit(1);
    }
  }

  private void run() throws Exception {
    switch (options.command()) {
      case "faults" -> faults();
      case "fuzz" -> fuzz();
      default -> bench();
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
    BenchFolder folder = folder();
    Wanted wanted = wanted();
    ProductBenchmarks product = new ProductBenchmarks(console, folder, wanted);
    switch (options.command()) {
      case "load" -> {
        folder.forget(volume);
        product.check(volume);
      }
      case "core" -> core(product, volume);
      case "web" ->
          report(
              new PageBenchmarks(console, folder, wanted).measure(volume, options.text("--only")));
      default -> throw new LocalFailure("bench knows core, web and load, not " + options.command());
    }
  }

  private void core(ProductBenchmarks product, Volume volume) throws Exception {
    List<Finding> findings = new ArrayList<>();
    String only = options.text("--only");
    if (only.equals("all") || only.equals("domain")) {
      console.news("Timing the domain ...");
      findings.addAll(DomainBenchmarks.run());
    }
    if (!only.equals("domain")) {
      Set<Part> parts =
          only.equals("all")
              ? EnumSet.allOf(Part.class)
              : EnumSet.of(Part.valueOf(only.toUpperCase(Locale.ROOT)));
      findings.addAll(product.measure(volume, parts));
    }
    report(findings);
  }

  private void report(List<Finding> findings) {
    findings.forEach(finding -> console.answer(finding.toString()));
  }
}

package vn.okr.benchmarks.http;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Recomputation;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.LocalDatabase;

/** Measures the packaged product on this machine. */
public final class ProductBenchmarks {
  private static final int LITTLE = 1_000;
  private static final int STARTS = 5;
  private static final int SAMPLE = 200;
  private static final double MOST_SECONDS = 3;
  private static final double MOST_MEGABYTES = 400;
  private static final double MEGABYTE = 1_000_000;

  private final Console console;
  private final BenchFolder folder;
  private final Wanted wanted;
  private final Launcher launcher;

  public ProductBenchmarks(Console console, BenchFolder folder, Wanted wanted) {
    this.console = console;
    this.folder = folder;
    this.wanted = wanted;
    this.launcher = new Launcher(console, folder.work(), wanted);
  }

  /** Loads the volume and has the product look at it. */
  public void check(Volume volume) throws SQLException {
    try (LocalDatabase database = folder.open(volume);
        Provider provider = new Provider();
        Product product = launcher.start(database, provider, 0)) {
      console.news("Checking a sample ...");
      List<String> wrong =
          new ArrayList<>(
              new Recomputation(Database.of(database)).differences(volume.keyResults() / SAMPLE));
      List<Subject> subjects = Subjects.of(database, provider);
      wrong.addAll(new Explanations(product).differences(subjects));
      if (!wrong.isEmpty()) {
        throw new LocalFailure("What is stored is not what is computed: " + wrong);
      }
      console.answer("Loaded; the sample agrees with the domain and with the explanations.");
    }
  }

  /** The figures of the packaged product; its memory after whatever load there was. */
  public List<Finding> measure(Volume volume, Set<Part> parts) throws SQLException, IOException {
    Tool.requireAll();
    Volume small = volume.withKeyResults(Math.min(LITTLE, volume.keyResults() - 1));
    List<Finding> findings = new ArrayList<>();
    try (LocalDatabase little = folder.open(small);
        LocalDatabase much = folder.open(volume);
        Provider provider = new Provider()) {
      launcher.train(Database.of(little), provider);
      if (parts.contains(Part.START)) {
        findings.add(starting(much, provider));
      }
      try (Product besideLittle = launcher.start(little, provider, 1);
          Product besideMuch = launcher.start(much, provider, 2)) {
        List<Subject> few = Subjects.of(little, provider);
        List<Subject> many = Subjects.of(much, provider);
        if (parts.contains(Part.RATES)) {
          StatementLog log = new StatementLog(much, folder.data(volume));
          findings.addAll(rates(much, besideMuch, many, log));
        }
        if (parts.contains(Part.SPREAD)) {
          Spread.Side lightly = new Spread.Side(besideLittle, Views.of(Database.of(little), few));
          Spread.Side fully = new Spread.Side(besideMuch, Views.of(Database.of(much), many));
          Wrk wrk = new Wrk(folder.work());
          findings.addAll(new Spread(console, wrk, wanted.seconds()).compare(lightly, fully));
        }
        findings.add(
            Finding.atMost(
                "resident memory after the load, MB",
                besideMuch.residentBytes() / MEGABYTE,
                MOST_MEGABYTES));
      }
    }
    return findings;
  }

  private List<Finding> rates(
      LocalDatabase database, Product product, List<Subject> subjects, StatementLog log)
      throws SQLException, IOException {
    Rates.Load load = new Rates.Load(wanted.clients(), wanted.seconds(), wanted.warmUp());
    return new Rates(console, load, database, product, subjects, folder.work(), log).measure();
  }

  private Finding starting(LocalDatabase database, Provider provider) {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      try (Product product = launcher.start(database, provider, 0)) {
        seconds.add(product.readyAfter().toMillis() / 1000.0);
        console.news(
            "  ready after %d ms, %d ms of them on a processor"
                .formatted(product.readyAfter().toMillis(), product.cpu().toMillis()));
      }
    }
    double median = seconds.stream().sorted().skip(STARTS / 2).findFirst().orElseThrow();
    return Finding.atMost("ready after the start, s", median, MOST_SECONDS);
  }
}

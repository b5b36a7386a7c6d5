package vn.okr.benchmarks.http;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.local.Console;
import vn.okr.local.services.LocalDatabase;

/**
 * How soon pages arrive with a volume loaded, and what they weigh. What is timed is the whole page,
 * as its first byte leaves only when all of it has been made.
 */
public final class PageBenchmarks {
  private static final double MOST_MILLIS = 100;
  private static final double MOST_KILOBYTES = 30;
  private static final double KILOBYTE = 1_000;

  private final Console console;
  private final BenchFolder folder;
  private final Wanted wanted;

  public PageBenchmarks(Console console, BenchFolder folder, Wanted wanted) {
    this.console = console;
    this.folder = folder;
    this.wanted = wanted;
  }

  /** Two figures for each page whose name starts as asked. */
  public List<Finding> measure(Volume volume, String only) throws SQLException {
    Tool.WRK.require();
    Launcher launcher = new Launcher(console, folder.work(), wanted);
    List<Finding> findings = new ArrayList<>();
    try (LocalDatabase database = folder.open(volume);
        Provider provider = new Provider()) {
      launcher.train(Database.of(database), provider);
      try (Product product = launcher.start(database, provider, 0);
          Api api = new Api(product)) {
        Map<String, List<Request>> pages = PageViews.of(Subjects.of(database, provider), provider);
        Wrk wrk = new Wrk(folder.work());
        console.news("Warming up ...");
        List<Request> all = pages.values().stream().flatMap(Collection::stream).toList();
        wrk.run(product, all, wanted.clients(), wanted.warmUp());
        pages.forEach(
            (name, requests) -> {
              if (only.equals("all") || name.startsWith(only)) {
                findings.add(weigh(name, requests, api));
                findings.add(time(name, requests, product, wrk));
              }
            });
      }
    }
    return findings;
  }

  /** The heaviest of them. */
  private static Finding weigh(String name, List<Request> requests, Api api) {
    int heaviest = requests.stream().mapToInt(r -> api.bytes(r).length).max().orElseThrow();
    return Finding.atMost(name + ", kB compressed", heaviest / KILOBYTE, MOST_KILOBYTES);
  }

  private Finding time(String name, List<Request> requests, Product product, Wrk wrk) {
    Wrk.Outcome outcome = wrk.run(product, requests, wanted.clients(), wanted.seconds());
    console.news(
        "  %s: %.0f/s, p95 %.0f ms".formatted(name, outcome.perSecond(), outcome.p95Millis()));
    return Finding.atMost(name + ", p95 ms", outcome.p95Millis(), MOST_MILLIS);
  }
}

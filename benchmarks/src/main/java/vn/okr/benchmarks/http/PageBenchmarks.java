package vn.okr.benchmarks.http;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Volume;

/**
 * How soon pages arrive with a volume loaded, and what they weigh. What is timed is the whole page,
 * as its first byte leaves only when all of it has been made.
 */
public final class PageBenchmarks {
  private static final double MOST_MILLIS = 100;
  private static final double MOST_KILOBYTES = 30;
  private static final double KILOBYTE = 1_000;

  private final Setup setup;

  public PageBenchmarks(Setup setup) {
    this.setup = setup;
  }

  /**
   * Two figures for each page.
   *
   * @param only how the names of the pages begin; empty for all pages
   */
  public List<Finding> measure(Volume volume, String only) throws SQLException {
    Tool.WRK.require();
    List<Finding> findings = new ArrayList<>();
    try (Stage stage = Stage.open(setup, volume, 0);
        Api api = new Api(stage.product())) {
      Map<String, List<Request>> pages = PageViews.of(stage.subjects(), stage.provider());
      setup.console().news("Warming up ...");
      List<Request> all = pages.values().stream().flatMap(Collection::stream).toList();
      setup.wrk().warm(stage.product(), all, setup.wanted().clients(), setup.wanted().warmUp());
      pages.forEach(
          (name, requests) -> {
            if (name.startsWith(only)) {
              findings.add(weigh(name, requests, api));
              findings.add(time(name, requests, stage.product()));
            }
          });
    }
    return findings;
  }

  /** The heaviest of them. */
  private static Finding weigh(String name, List<Request> requests, Api api) {
    int heaviest = requests.stream().mapToInt(r -> api.bytes(r).length).max().orElseThrow();
    return Finding.atMost("page " + name + ", kB compressed", heaviest / KILOBYTE, MOST_KILOBYTES);
  }

  private Finding time(String name, List<Request> requests, Product product) {
    Wanted wanted = setup.wanted();
    Wrk.Outcome outcome = setup.wrk().run(product, requests, wanted.clients(), wanted.seconds());
    setup
        .console()
        .news(
            "  %s: %.0f/s, p95 %.0f ms".formatted(name, outcome.perSecond(), outcome.p95Millis()));
    return Finding.atMost("page " + name + ", p95 ms", outcome.p95Millis(), MOST_MILLIS)
        .from("%,.0f/s with %d clients", outcome.perSecond(), wanted.clients());
  }
}

package vn.okr.benchmarks.http;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.line.DelayedLine;
import vn.okr.benchmarks.line.Distance;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;

/**
 * How much longer answers take when every round trip to the database takes half a millisecond more:
 * two replicas on one database, one of them over a line that delays, are asked in turns by one
 * client.
 */
public final class RoundTrips {
  private static final Duration MORE = Duration.ofNanos(500_000);
  private static final int TURNS = 5;
  private static final double MOST_MILLIS = 5;
  private static final double NANOS = 1e6;

  private final Setup setup;

  public RoundTrips(Setup setup) {
    this.setup = setup;
  }

  /** The median more of each request. */
  public List<Finding> measure(Volume volume) throws SQLException {
    Tool.WRK.require();
    try (Stage stage = Stage.open(setup, volume, 0)) {
      Database near = Database.of(stage.database());
      try (DelayedLine line = new DelayedLine(near.port())) {
        Database far = near.at(line.port());
        Distance distance = new Distance(near, far);
        distance.adjust(line, MORE);
        double added = distance.measure().toNanos() / NANOS;
        setup.console().news("  a round trip takes %.3f ms more".formatted(added));
        Product.Surroundings around =
            new Product.Surroundings(far, stage.provider().issuer(), Map.of());
        try (Product distant =
            setup.launcher().start(around, FreePort.find(), "application-distant.log")) {
          return compare(stage, distant, added);
        }
      }
    }
  }

  private List<Finding> compare(Stage stage, Product distant, double added) throws SQLException {
    Map<String, List<Request>> asked = asked(stage);
    warm(stage.product(), asked.values());
    warm(distant, asked.values());
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, List<Request>> one : asked.entrySet()) {
      double near = 0;
      double far = 0;
      for (int turn = 0; turn < TURNS; turn++) {
        near += median(stage.product(), one.getValue()) / TURNS;
        far += median(distant, one.getValue()) / TURNS;
      }
      findings.add(
          Finding.atMost(one.getKey() + ", more with a far database, ms", far - near, MOST_MILLIS)
              .from(
                  "%.2f instead of %.2f ms with %.3f ms more a round trip: %.1f of them",
                  far, near, added, (far - near) / added));
    }
    CheckIns.forget(Database.of(stage.database()), stage.subjects());
    return findings;
  }

  private static Map<String, List<Request>> asked(Stage stage) throws SQLException {
    Views views = Views.of(Database.of(stage.database()), stage.subjects());
    Map<String, List<Request>> asked = new LinkedHashMap<>();
    asked.put("an objective", views.objective());
    asked.put("a list", views.list());
    asked.put("a check-in", CheckIns.of(stage.subjects()));
    asked.put(
        "the page home", stage.subjects().stream().map(s -> Request.page("/", s.token())).toList());
    return asked;
  }

  private void warm(Product product, Collection<List<Request>> asked) {
    List<Request> all = asked.stream().flatMap(Collection::stream).toList();
    setup.wrk().warm(product, all, setup.wanted().clients(), setup.wanted().warmUp());
  }

  private double median(Product product, List<Request> requests) {
    int seconds = Math.max(1, setup.wanted().seconds() / 2);
    return setup.wrk().run(product, requests, 1, seconds).medianMillis();
  }
}

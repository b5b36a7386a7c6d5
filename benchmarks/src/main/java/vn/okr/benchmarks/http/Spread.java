package vn.okr.benchmarks.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.Finding;
import vn.okr.local.Console;

/** How long reading takes with the volume loaded, beside the same company with little in it. */
final class Spread {
  private static final double MOST = 1.5;
  private static final int CLIENTS = 4;
  private static final int TURNS = 5;

  private final Console console;
  private final Wrk wrk;
  private final int seconds;

  Spread(Console console, Wrk wrk, int seconds) {
    this.console = console;
    this.wrk = wrk;
    this.seconds = seconds;
  }

  /** A running product and what is asked of it, by the name of the view. */
  record Side(Product product, Map<String, List<Request>> views) {}

  List<Finding> compare(Side little, Side much) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Request>> views = new LinkedHashMap<>(little.views());
    for (String view : views.keySet()) {
      warm(little, view);
      warm(much, view);
      List<Double> small = new ArrayList<>();
      List<Double> large = new ArrayList<>();
      for (int turn = 0; turn < TURNS; turn++) {
        small.add(p95(little, view, seconds));
        large.add(p95(much, view, seconds));
      }
      double before = median(small);
      double after = median(large);
      console.news("  %s: p95 %.2f ms, with the volume %.2f ms".formatted(view, before, after));
      findings.add(Finding.atMost(view + ", p95 by that with little", after / before, MOST));
    }
    return findings;
  }

  private void warm(Side side, String view) {
    p95(side, view, 2 * seconds);
  }

  private double p95(Side side, String view, int duration) {
    List<Request> requests = side.views().getOrDefault(view, List.of());
    return wrk.run(side.product(), requests, CLIENTS, duration).p95Millis();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}

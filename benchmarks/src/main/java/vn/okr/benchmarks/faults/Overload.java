package vn.okr.benchmarks.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.http.Subjects;

/** Ten times as many clients as the product can serve best. */
final class Overload {
  static final String NAME = "overload";

  private static final List<Integer> STEPS = List.of(4, 8, 16, 32, 64);
  private static final int TOO_MANY = 10;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration STEP = Duration.ofSeconds(8);
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration RECOVERY = Duration.ofSeconds(30);
  private static final double LEAST_SHARE = 0.8;
  private static final double MOST_MILLIS = 100;
  private static final double MOST_SECONDS = 5;
  private static final double MOST_GROWTH = 1.25;
  private static final double MILLIS = 1_000;

  private final Site site;
  private final Report report;

  Overload(Site site, Report report) {
    this.site = site;
    this.report = report;
  }

  List<Finding> run() throws SQLException {
    try (Door door = new Door(site.address())) {
      Crowd crowd = new Crowd(door, Subjects.of(site.database(), site.provider()));
      crowd.press(STEPS.getLast(), WARM_UP);
      Crowd.Burst best =
          STEPS.stream()
              .map(clients -> tell(crowd.press(clients, STEP)))
              .max(Comparator.comparingDouble(Crowd.Burst::good))
              .orElseThrow();
      long before = site.product().residentBytes();
      Crowd.Burst much = tell(crowd.press(TOO_MANY * best.clients(), LONG));
      long end = System.nanoTime();
      Pause.until(
          () -> site.product().isReady() && crowd.press(1, Duration.ofMillis(1)).good() > 0,
          RECOVERY);
      Duration recovery = Duration.ofNanos(System.nanoTime() - end);
      double growth = (double) site.product().residentBytes() / before;
      List<Finding> findings = new ArrayList<>();
      findings.add(
          Finding.atLeast("goodput beside the peak", much.good() / best.good(), LEAST_SHARE));
      findings.add(
          Finding.atMost("refusals, p95, ms", much.refusedWithin().toMillis(), MOST_MILLIS));
      findings.add(Finding.atMost("other failures", much.failed(), 0));
      findings.add(Finding.atMost("resident memory beside before", growth, MOST_GROWTH));
      findings.add(Finding.atMost("recovery, s", recovery.toMillis() / MILLIS, MOST_SECONDS));
      return findings;
    }
  }

  private Crowd.Burst tell(Crowd.Burst burst) {
    report.line(
        String.format(
            Locale.ROOT,
            "%4d clients: %6.0f good/s, p95 %5d ms; %6.0f refused/s, p95 %4d ms; %d failed; %d MB",
            burst.clients(),
            burst.good(),
            burst.goodWithin().toMillis(),
            burst.refused(),
            burst.refusedWithin().toMillis(),
            burst.failed(),
            site.product().residentBytes() / 1_000_000));
    return burst;
  }
}

package vn.okr.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.domain.DomainBenchmarks;
import vn.okr.benchmarks.http.CompanyCrowd;
import vn.okr.benchmarks.http.CycleLife;
import vn.okr.benchmarks.http.Growth;
import vn.okr.benchmarks.http.Overview;
import vn.okr.benchmarks.http.PageBenchmarks;
import vn.okr.benchmarks.http.Rates;
import vn.okr.benchmarks.http.RoundTrips;
import vn.okr.benchmarks.http.Setup;
import vn.okr.benchmarks.http.Start;
import vn.okr.benchmarks.report.Report;
import vn.okr.benchmarks.report.Section;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;

/** The parts of {@code ./okr bench}. */
final class Bench {
  private final Console console;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  /**
   * Names them.
   *
   * @param volume what the company that is usually asked has
   * @param pages how the names of the pages begin that are asked for; empty for all
   */
  Bench(Setup setup, Volume volume, String pages) {
    this.console = setup.console();
    Instant now = volume.now();
    parts.put("domain", DomainBenchmarks::run);
    parts.put("start", () -> new Start(setup).measure(volume));
    parts.put("rates", () -> new Rates(setup).measure(volume));
    parts.put("overview", () -> new Overview(setup).measure(now));
    parts.put("growth", () -> new Growth(setup).measure(now));
    parts.put("crowd", () -> new CompanyCrowd(setup).measure(now));
    parts.put("round-trip", () -> new RoundTrips(setup).measure(volume));
    parts.put("cycle", () -> new CycleLife(setup).measure(volume));
    parts.put("pages", () -> new PageBenchmarks(setup).measure(volume, pages));
  }

  /**
   * Makes sure that there are such parts.
   *
   * @throws LocalFailure when there is none of a name
   */
  void require(List<String> names) {
    for (String name : names) {
      if (!parts.containsKey(name)) {
        throw new LocalFailure(
            "bench knows " + String.join(", ", parts.keySet()) + " and load, not " + name);
      }
    }
  }

  /**
   * Measures the parts of those names, all of them when there is no name; one that cannot be
   * measured does not keep the others from it.
   */
  void run(List<String> names, Report report) throws IOException {
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      if (names.isEmpty() || names.contains(part.getKey())) {
        console.news("Measuring " + part.getKey() + " ...");
        Section section = measure(part.getKey(), part.getValue());
        section.findings().forEach(finding -> console.answer(finding.toString()));
        if (section.failure() != null) {
          console.failure(part.getKey() + " was not measured: " + section.failure());
        }
        report.add(section);
      }
    }
  }

  private static Section measure(String name, Part part) {
    long begin = System.nanoTime();
    try {
      List<Finding> findings = part.measure();
      return Section.of(name, findings, Duration.ofNanos(System.nanoTime() - begin));
    } catch (Exception failed) {
      return Section.failed(
          name, String.valueOf(failed.getMessage()), Duration.ofNanos(System.nanoTime() - begin));
    }
  }
}

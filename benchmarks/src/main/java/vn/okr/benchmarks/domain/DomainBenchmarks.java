package vn.okr.benchmarks.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.okr.benchmarks.Finding;

/** Runs the benchmarks of the domain in processes of their own. */
public final class DomainBenchmarks {
  private static final String QUIET = "--sun-misc-unsafe-memory-access=allow";
  private static final double MOST_NANOSECONDS = 100;
  private static final double MOST_MILLISECONDS = 1_000;

  private DomainBenchmarks() {}

  /** All of them, in about two minutes. */
  public static List<Finding> run() throws RunnerException {
    Collection<RunResult> scores =
        new Runner(options(ScoreKeyResult.class, 5).addProfiler(GCProfiler.class).build()).run();
    Collection<RunResult> progress =
        new Runner(options(CompanyProgress.class, 10).jvmArgs(QUIET, "-Xmx1500m").build()).run();
    return Stream.concat(
            scores.stream().flatMap(result -> DomainBenchmarks.ofScore(result).stream()),
            progress.stream().map(DomainBenchmarks::ofProgress))
        .toList();
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark, int iterations) {
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\.")
        .forks(1)
        .jvmArgs(QUIET)
        .warmupIterations(iterations)
        .warmupTime(TimeValue.milliseconds(700))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.seconds(1))
        .verbosity(VerboseMode.SILENT);
  }

  private static List<Finding> ofScore(RunResult result) {
    String measure = result.getParams().getParam("measure");
    boolean aligned = result.getParams().getBenchmark().endsWith("scoreAligned");
    if (aligned && !"metric".equals(measure)) {
      return List.of();
    }
    String name = aligned ? "aligned, 13 contributions" : measure + ", 13 readings";
    Result<?> bytes =
        Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
    long size = aligned ? ResultSize.ofScore() : ResultSize.ofAttainment(measure);
    return List.of(
        Finding.atMost(
            "score " + name + ", ns", result.getPrimaryResult().getScore(), MOST_NANOSECONDS),
        Finding.atMost(
            String.format(Locale.ROOT, "score %s, bytes allocated", name),
            bytes.getScore(),
            size + 0.5));
  }

  private static Finding ofProgress(RunResult result) {
    return Finding.atMost(
        "progress of 1,000,000 key results in memory, ms",
        result.getPrimaryResult().getScore(),
        MOST_MILLISECONDS);
  }
}

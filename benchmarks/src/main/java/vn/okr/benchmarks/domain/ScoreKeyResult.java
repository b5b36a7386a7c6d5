package vn.okr.benchmarks.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.DatedReading;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** One key result after a quarter with a check-in every week, by each measure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked
public class ScoreKeyResult {
  private static final int WEEKS = 13;
  private static final int STEPS = 5;

  @Param({"metric", "keep-latest", "keep-share", "keep-worst", "milestones", "binary"})
  String measure;

  private Measure measured;
  private List<DatedReading> readings;
  private List<Contribution> contributions;

  @Setup
  public void prepare() {
    measured = measure(measure);
    readings = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      LocalDate day = LocalDate.of(2026, 7, 1).plusDays(7L * week);
      readings.add(new DatedReading(day, reading(measured, week)));
    }
    readings = List.copyOf(readings);
    contributions =
        IntStream.range(0, WEEKS)
            .mapToObj(i -> new Contribution(new ObjectiveId(id(i)), score(i), Weight.ONE))
            .toList();
  }

  private static Measure measure(String name) {
    return switch (name) {
      case "metric" -> new Metric(Quantity.of("32000"), Quantity.of("45000"), null);
      case "keep-latest" -> keep(KeepMethod.LATEST);
      case "keep-share" -> keep(KeepMethod.SHARE);
      case "keep-worst" -> keep(KeepMethod.WORST);
      case "milestones" ->
          new Milestones(IntStream.range(0, STEPS).mapToObj(i -> step(i)).toList());
      case "binary" -> new Binary();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Keep keep(KeepMethod method) {
    return new Keep(null, Quantity.of("27"), method, null);
  }

  private static Milestone step(int place) {
    return new Milestone(new MilestoneId(id(place)), new Title("step"), Weight.of(1L + place));
  }

  private static UUID id(int place) {
    return new UUID(0x0198_0000_0000_7000L + place, 0x8000_0000_0000_0000L + 7919L * place);
  }

  private static Score score(int place) {
    return Score.ofTenThousandths(700 * place + 1);
  }

  private static Reading reading(Measure measure, int week) {
    return switch (measure) {
      case Metric _ -> new Reading.OfValue(Quantity.of(String.valueOf(32_100 + 1_000 * week)));
      case Milestones _ ->
          new Reading.OfMilestones(
              IntStream.range(0, week * STEPS / WEEKS)
                  .mapToObj(i -> new MilestoneId(id(i)))
                  .collect(Collectors.toSet()));
      case Binary _ -> new Reading.OfDone(week == WEEKS - 1);
      default -> new Reading.OfValue(Quantity.of(String.valueOf(20 + week % 11)));
    };
  }

  /** From its readings to what they amount to. */
  @Benchmark
  public Attainment score() {
    return measured.assess(readings);
  }

  /** What is carried by others: from their scores to its own. */
  @Benchmark
  public Score scoreAligned() {
    return Contribution.scoreOf(contributions);
  }
}

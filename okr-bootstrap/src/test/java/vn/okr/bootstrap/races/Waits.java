package vn.okr.bootstrap.races;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long callers waited for their answers. */
final class Waits {
  /** What else went on while they waited. */
  enum Circumstance {
    ALONE,
    AT_ONCE,
    BEHIND_A_BOTTLENECK
  }

  private static final int HALF = 50;
  private static final int NEARLY_ALL = 99;
  private static final int ALL = 100;

  private final Map<Circumstance, Queue<Duration>> taken = new EnumMap<>(Circumstance.class);

  Waits() {
    for (Circumstance circumstance : Circumstance.values()) {
      taken.put(circumstance, new ConcurrentLinkedQueue<>());
    }
  }

  /** Asks, and notes how long the answer took. */
  Answer until(Circumstance circumstance, Supplier<Answer> answer) {
    long begun = System.nanoTime();
    Answer given = answer.get();
    taken.get(circumstance).add(Duration.ofNanos(System.nanoTime() - begun));
    return given;
  }

  /** A line for each circumstance there was. */
  @Override
  public String toString() {
    return taken.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> line(entry.getKey(), entry.getValue().stream().sorted().toList()))
        .collect(Collectors.joining());
  }

  private static String line(Circumstance circumstance, List<Duration> sorted) {
    return "%s: %d answers, half within %d ms, 99 %% within %d ms, all within %d ms%n"
        .formatted(
            circumstance,
            sorted.size(),
            millis(sorted, HALF),
            millis(sorted, NEARLY_ALL),
            millis(sorted, ALL));
  }

  /** The shortest time within which that share of the answers had come. */
  private static long millis(List<Duration> sorted, int percent) {
    int last = Math.ceilDiv(sorted.size() * percent, ALL);
    return sorted.get(last - 1).toMillis();
  }
}

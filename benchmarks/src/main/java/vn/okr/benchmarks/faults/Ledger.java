package vn.okr.benchmarks.faults;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What the product has acknowledged, kept outside of it. */
final class Ledger {
  private final Map<String, Write> acknowledged = new ConcurrentHashMap<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final LongAdder unknown = new LongAdder();
  private final LongAdder turnedAway = new LongAdder();

  /** So much up to now. */
  record Counts(long acknowledged, long unknown, long turnedAway) {
    Counts since(Counts earlier) {
      return new Counts(
          acknowledged - earlier.acknowledged,
          unknown - earlier.unknown,
          turnedAway - earlier.turnedAway);
    }
  }

  /** It was said to be done. */
  void acknowledge(Write write) {
    acknowledged.put(write.mark(), write);
  }

  /** Nothing was said; the same will be asked again until something is. */
  void unknown() {
    unknown.increment();
  }

  /** Not for now; the same will be asked again. */
  void turnedAway() {
    turnedAway.increment();
  }

  /** An answer that no fault excuses, or none for minutes. */
  void refused(Write write, Answer answer) {
    refused.add(write.mark() + ": " + answer.status() + " " + answer.body());
  }

  /** Everything acknowledged, by its mark. */
  Map<String, Write> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Answers that no fault excuses, since the last time this was asked. */
  Queue<String> takeRefused() {
    Queue<String> taken = new ConcurrentLinkedQueue<>();
    for (String one = refused.poll(); one != null; one = refused.poll()) {
      taken.add(one);
    }
    return taken;
  }

  Counts counts() {
    return new Counts(acknowledged.size(), unknown.sum(), turnedAway.sum());
  }
}

package vn.okr.benchmarks.faults;

import java.util.HashMap;
import java.util.Map;

/** Marks that were found, and how often each. */
final class Marks {
  private final Map<String, Integer> found = new HashMap<>();

  void add(String mark, int times) {
    found.merge(mark, times, Integer::sum);
  }

  int timesOf(String mark) {
    return found.getOrDefault(mark, 0);
  }

  Iterable<String> all() {
    return found.keySet();
  }
}

package vn.okr.local.company;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.okr.domain.cycle.CycleId;

/** The goals drafted so far, by the keys their plans give them. */
final class GoalBook {
  private final Map<String, Told> goals = new LinkedHashMap<>();
  private final Map<String, CycleId> cycles = new LinkedHashMap<>();

  void enter(Told told, CycleId cycle) {
    goals.put(told.goal().key(), told);
    cycles.put(told.goal().key(), cycle);
  }

  void replace(Told told) {
    goals.put(told.goal().key(), told);
  }

  /** From now on nobody checks in on it. */
  void forget(String key) {
    goals.remove(key);
  }

  Told get(String key) {
    return Objects.requireNonNull(goals.get(key), key);
  }

  /** Those of a cycle, in the order they were drafted. */
  List<Told> of(CycleId cycle) {
    return goals.values().stream()
        .filter(told -> cycle.equals(cycles.get(told.goal().key())))
        .toList();
  }
}

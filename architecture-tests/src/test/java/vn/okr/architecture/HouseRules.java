package vn.okr.architecture;

import java.util.List;
import java.util.stream.Stream;

/** All rules of the house, in the order of the walls they stand for. */
final class HouseRules {
  private HouseRules() {}

  static List<HouseRule> all() {
    return Stream.of(Walls.ALL, Domains.ALL, UseCases.ALL, Adapters.ALL, Callers.ALL, Method.ALL)
        .flatMap(List::stream)
        .toList();
  }
}

package vn.okr.bootstrap.races;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Objectives of units one above the other, each resting on the next one above but the two highest,
 * whose link is yet to be set. Links lead upwards only, so it takes a reorganisation to close the
 * ring: the highest unit is put below the lowest, and only then may its objective rest on the
 * lowest one's.
 */
final class Ring {
  private final Firm firm;
  private final List<String> units = new ArrayList<>();
  private final List<String> objectives = new ArrayList<>();

  Ring(Firm firm, Replicas replicas, String cycle, int size) {
    this.firm = firm;
    for (int i = 0; i < size; i++) {
      units.addFirst(firm.department(units.isEmpty() ? firm.company() : units.getFirst()));
      objectives.addFirst(firm.draft(cycle, units.getFirst(), 1));
    }
    for (int i = 0; i + 2 < size; i++) {
      replicas.ask(link(i, i + 1));
    }
  }

  /** The link to the highest objective; it leads upwards until the units are turned round. */
  Call last() {
    return link(objectives.size() - 2, objectives.size() - 1);
  }

  /** The link that closes the ring; it leads upwards once the units are turned round. */
  Call closing() {
    return link(objectives.size() - 1, 0);
  }

  /** The moves that put the highest unit below the lowest. */
  List<Call> turn() {
    String highest = units.getLast();
    String cut = units.get(units.size() - 2);
    return List.of(
        firm.patch("/units/" + cut, Map.of("parentId", firm.company())),
        firm.patch("/units/" + highest, Map.of("parentId", units.getFirst())));
  }

  /** The condition that a row of {@code link} belongs to the ring. */
  String linksOfIt() {
    return "from_objective_id in ('" + String.join("', '", objectives) + "')";
  }

  int size() {
    return objectives.size();
  }

  private Call link(int from, int to) {
    return firm.align(objectives.get(from), Firm.contributesTo("objective", objectives.get(to)));
  }
}

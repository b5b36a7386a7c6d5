package vn.okr.domain.alignment;

import static vn.okr.domain.organisation.Organisations.TREE;
import static vn.okr.domain.organisation.Organisations.person;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Cycles;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Organisations;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;

/** Reads places such as "person in platform+marketing" in the cycle "Q1". */
final class Places {
  private static final Map<String, UnitId> UNITS =
      Map.of(
          "company", Organisations.COMPANY,
          "engineering", Organisations.ENGINEERING,
          "platform", Organisations.PLATFORM,
          "mobile", Organisations.MOBILE,
          "marketing", Organisations.MARKETING);
  private static final Map<String, Cycle> CYCLES =
      Map.of(
          "year", Cycles.cycle(Cycles.YEAR, CyclePhase.RUNNING),
          "year's twin", Cycles.cycle(Cycles.YEAR, CyclePhase.RUNNING),
          "Q1", Cycles.cycle(Cycles.Q1, CyclePhase.RUNNING),
          "Q2", Cycles.cycle(Cycles.Q2, CyclePhase.RUNNING));

  private Places() {}

  static Place place(String who, String cycle) {
    boolean personal = who.contains("person");
    Set<UnitId> units =
        Arrays.stream(who.split(" in |\\+"))
            .filter(UNITS::containsKey)
            .map(UNITS::get)
            .collect(Collectors.toSet());
    Owner owner =
        personal
            ? Owner.of(person(who.startsWith("another") ? 2 : 1))
            : Owner.of(units.iterator().next());
    return new Place(Affiliation.in(TREE, owner, units, _ -> Set.of()), CYCLES.get(cycle));
  }
}

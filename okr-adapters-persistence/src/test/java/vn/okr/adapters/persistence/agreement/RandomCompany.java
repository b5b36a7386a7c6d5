package vn.okr.adapters.persistence.agreement;

import static vn.okr.testkit.CheckInBuilder.aCheckIn;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.shared.Weight;
import vn.okr.testkit.Measures;
import vn.okr.testkit.UnitBuilder;
import vn.okr.testkit.contract.Ports;

/** A company of chance, the same in every store it is put into. */
final class RandomCompany {
  static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

  private final List<Person> people = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Cycle> cycles = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final List<CheckIn> checkIns = new ArrayList<>();
  private final List<Consumer<Ports>> steps = new ArrayList<>();
  private final Chance chance;

  RandomCompany(long seed) {
    chance = new Chance(seed);
    RandomGoals goals = new RandomGoals(chance);
    Chance.times(
        12,
        () ->
            add(
                aPerson()
                    .named("Nguyễn " + chance.words(1))
                    .reachedAt(chance.words(1) + "@a.vn")
                    .build()));
    units.add(aUnit().ledBy(chance.oneOf(people).id()).build());
    Chance.times(3, () -> units.add(leads(aUnit().departmentOf(units.getFirst().id())).build()));
    Chance.times(
        3, () -> units.add(leads(aUnit().teamOf(units.get(chance.number(1, 4)).id())).build()));
    units.forEach(unit -> steps.add(ports -> ports.units().add(unit)));
    Chance.times(14, this::join);
    for (CyclePhase phase : CyclePhase.values()) {
      cycles.add(aCycle().in(phase).build());
    }
    cycles.forEach(cycle -> steps.add(ports -> ports.cycles().add(cycle)));
    Chance.times(60, () -> objectives.add(goals.objective(cycles, units, people).build()));
    objectives.forEach(objective -> steps.add(ports -> ports.objectives().add(objective)));
    for (int i = 1; i < objectives.size(); i++) {
      link(objectives.get(i), objectives.subList(0, i));
    }
    steps.add(ports -> ports.cycles().freezeOrganisation(cycles.getLast().id()));
    Chance.times(6, this::join);
    Chance.times(30, this::checkIn);
  }

  List<Person> people() {
    return people;
  }

  List<Unit> units() {
    return units;
  }

  List<Cycle> cycles() {
    return cycles;
  }

  List<Objective> objectives() {
    return objectives;
  }

  <T> T oneOf(List<T> all) {
    return chance.oneOf(all);
  }

  /** Puts all of it into a store, in one transaction. */
  void storeIn(Ports ports) {
    ports
        .transactions()
        .inTransaction(
            () -> {
              steps.forEach(step -> step.accept(ports));
              return true;
            });
  }

  private void add(Person person) {
    people.add(person);
    steps.add(ports -> ports.people().add(person));
  }

  private void join() {
    var unit = chance.oneOf(units).id();
    var person = chance.oneOf(people.subList(0, 10)).id();
    steps.add(ports -> ports.units().addMember(unit, person));
  }

  private UnitBuilder leads(UnitBuilder unit) {
    return chance.flip() ? unit.ledBy(chance.oneOf(people).id()) : unit;
  }

  private void link(Objective lower, List<Objective> uppers) {
    Map<Target, Link> links = new LinkedHashMap<>();
    Chance.times(
        chance.number(3),
        () -> {
          Objective upper = chance.oneOf(uppers);
          Target target =
              chance.flip()
                  ? new Target.OfObjective(upper.id())
                  : new Target.OfKeyResult(upper.keyResults().all().getFirst().id());
          LinkKind kind = chance.number(4) == 0 ? LinkKind.SUPPORTS : LinkKind.CONTRIBUTES;
          links.put(target, new Link(target, kind, Weight.of(chance.number(1, 9))));
        });
    steps.add(ports -> ports.links().replace(lower.id(), List.copyOf(links.values())));
  }

  private void checkIn() {
    var keyResult = objectives.getFirst().keyResults().all().getFirst().id();
    var builder = aCheckIn(keyResult, chance.oneOf(people).id()).on(TODAY).noting(chance.words(3));
    if (!checkIns.isEmpty() && chance.number(4) == 0) {
      builder.correcting(checkIns.getLast().id());
    }
    CheckIn one =
        builder
            .reading(
                chance.oneOf(
                    List.of(
                        Measures.value("12.5"),
                        new Reading.OfDone(true),
                        new Reading.None(),
                        new Reading.OfMilestones(Set.of()))))
            .build();
    checkIns.add(one);
    steps.add(ports -> ports.checkIns().addAll(List.of(one)));
  }
}

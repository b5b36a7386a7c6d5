package vn.okr.adapters.persistence;

import static vn.okr.testkit.CheckInBuilder.aCheckIn;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.shared.Weight;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;
import vn.okr.testkit.UnitBuilder;
import vn.okr.testkit.contract.Ports;

/** A company of chance, the same in every store it is put into. */
final class RandomCompany {
  static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
  private static final List<String> WORDS =
      List.of("Tăng", "doanh thu", "kế toán", "Đóng sổ", "mở rộng", "thị trường", "3x", "giảm");

  private final List<Person> people = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Cycle> cycles = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final List<CheckIn> checkIns = new ArrayList<>();
  private final List<Consumer<Ports>> steps = new ArrayList<>();
  private final Random random;

  RandomCompany(long seed) {
    random = new Random(seed);
    times(
        12, () -> add(aPerson().named("Nguyễn " + words(1)).reachedAt(words(1) + "@a.vn").build()));
    units.add(aUnit().ledBy(oneOf(people).id()).build());
    times(3, () -> units.add(leads(aUnit().departmentOf(units.getFirst().id())).build()));
    times(3, () -> units.add(leads(aUnit().teamOf(units.get(random.nextInt(1, 4)).id())).build()));
    units.forEach(unit -> steps.add(ports -> ports.units().add(unit)));
    times(14, this::join);
    for (CyclePhase phase : CyclePhase.values()) {
      cycles.add(aCycle().in(phase).build());
    }
    cycles.forEach(cycle -> steps.add(ports -> ports.cycles().add(cycle)));
    times(60, () -> objectives.add(objective().build()));
    objectives.forEach(objective -> steps.add(ports -> ports.objectives().add(objective)));
    for (int i = 1; i < objectives.size(); i++) {
      link(objectives.get(i), objectives.subList(0, i));
    }
    steps.add(ports -> ports.cycles().freezeOrganisation(cycles.getLast().id()));
    times(6, this::join);
    times(30, this::checkIn);
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
    var unit = oneOf(units).id();
    var person = oneOf(people.subList(0, 10)).id();
    steps.add(ports -> ports.units().addMember(unit, person));
  }

  private UnitBuilder leads(UnitBuilder unit) {
    return random.nextBoolean() ? unit.ledBy(oneOf(people).id()) : unit;
  }

  private ObjectiveBuilder objective() {
    Owner owner = random.nextBoolean() ? Owner.of(oneOf(units).id()) : Owner.of(oneOf(people).id());
    ObjectiveBuilder builder =
        anObjective(oneOf(cycles).id(), owner)
            .titled(words(2))
            .with(
                Stream.generate(this::keyResult)
                    .limit(random.nextInt(1, 4))
                    .toArray(KeyResultBuilder[]::new))
            .publishedOn(LocalDate.of(2026, 7, 1).plusDays(random.nextInt(30)))
            .in(oneOf(List.of(ObjectiveState.values())));
    return random.nextBoolean() ? builder.committed() : builder;
  }

  private KeyResultBuilder keyResult() {
    LocalDate day = TODAY.minusDays(random.nextInt(20));
    KeyResultBuilder builder = aKeyResult().titled(words(2)).weighing("1." + random.nextInt(10));
    if (random.nextBoolean()) {
      builder.confident(random.nextInt(11));
    }
    return switch (random.nextInt(6)) {
      case 0 ->
          builder.measuredBy(new Binary()).read(day, new Reading.OfDone(random.nextInt(4) == 0));
      case 1 -> builder.measuredBy(Measures.atMost("5", KeepMethod.LATEST)).read(day, value());
      case 2 ->
          builder.measuredBy(Measures.steps(1, 2)).read(day, new Reading.OfMilestones(Set.of()));
      case 3 -> builder.measuredBy(new Aligned());
      case 4 -> builder.carriedTo("0." + random.nextInt(10));
      default -> builder.read(day, value());
    };
  }

  private Reading value() {
    return Measures.value(Integer.toString(random.nextInt(130)));
  }

  private void link(Objective lower, List<Objective> uppers) {
    Map<Target, Link> links = new LinkedHashMap<>();
    times(
        random.nextInt(3),
        () -> {
          Objective upper = oneOf(uppers);
          Target target =
              random.nextBoolean()
                  ? new Target.OfObjective(upper.id())
                  : new Target.OfKeyResult(upper.keyResults().all().getFirst().id());
          LinkKind kind = random.nextInt(4) == 0 ? LinkKind.SUPPORTS : LinkKind.CONTRIBUTES;
          links.put(target, new Link(target, kind, Weight.of(random.nextInt(1, 9))));
        });
    steps.add(ports -> ports.links().replace(lower.id(), List.copyOf(links.values())));
  }

  private void checkIn() {
    var keyResult = objectives.getFirst().keyResults().all().getFirst().id();
    var builder = aCheckIn(keyResult, oneOf(people).id()).on(TODAY).noting(words(3));
    if (!checkIns.isEmpty() && random.nextInt(4) == 0) {
      builder.correcting(checkIns.getLast().id());
    }
    CheckIn one =
        builder
            .reading(
                oneOf(
                    List.of(
                        value(),
                        new Reading.OfDone(true),
                        new Reading.None(),
                        new Reading.OfMilestones(Set.of()))))
            .build();
    checkIns.add(one);
    steps.add(ports -> ports.checkIns().addAll(List.of(one)));
  }

  private String words(int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(_ -> oneOf(WORDS)).toList());
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static void times(int count, Runnable work) {
    for (int i = 0; i < count; i++) {
      work.run();
    }
  }
}

package vn.okr.adapters.persistence.agreement;

import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.Unit;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;

/** Goals of chance, in every state and with every measure. */
final class RandomGoals {
  private final Chance chance;

  RandomGoals(Chance chance) {
    this.chance = chance;
  }

  ObjectiveBuilder objective(List<Cycle> cycles, List<Unit> units, List<Person> people) {
    Owner owner =
        chance.flip() ? Owner.of(chance.oneOf(units).id()) : Owner.of(chance.oneOf(people).id());
    ObjectiveBuilder builder =
        anObjective(chance.oneOf(cycles).id(), owner)
            .titled(chance.words(2))
            .with(
                Stream.generate(this::keyResult)
                    .limit(chance.number(1, 4))
                    .toArray(KeyResultBuilder[]::new))
            .publishedOn(LocalDate.of(2026, 7, 1).plusDays(chance.number(30)))
            .in(chance.oneOf(List.of(ObjectiveState.values())));
    return chance.flip() ? builder.committed() : builder;
  }

  private KeyResultBuilder keyResult() {
    LocalDate day = RandomCompany.TODAY.minusDays(chance.number(20));
    KeyResultBuilder builder =
        aKeyResult().titled(chance.words(2)).weighing("1." + chance.number(10));
    if (chance.flip()) {
      builder.confident(chance.number(11));
    }
    return switch (chance.number(6)) {
      case 0 ->
          builder.measuredBy(new Binary()).read(day, new Reading.OfDone(chance.number(4) == 0));
      case 1 -> builder.measuredBy(Measures.atMost("5", KeepMethod.LATEST)).read(day, value());
      case 2 ->
          builder.measuredBy(Measures.steps(1, 2)).read(day, new Reading.OfMilestones(Set.of()));
      case 3 -> builder.measuredBy(new Aligned());
      case 4 -> builder.carriedTo("0." + chance.number(10));
      default -> builder.read(day, value());
    };
  }

  private Reading value() {
    return Measures.value(Integer.toString(chance.number(130)));
  }
}

package vn.okr.benchmarks.volume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitKind;

/**
 * Which objectives there are, from the company's down, until the key results are used up: three of
 * each unit, then one of each person in the running quarter, then theirs of the quarters before.
 */
final class Plans {
  private static final int PER_UNIT = 3;
  private static final int KEY_RESULTS = 3;
  private static final int ALIGNED_PERCENT = 80;
  private static final int DROPPED_PERCENT = 2;
  private static final int PEOPLE_PER_DRAFT = 50;

  private final Volume volume;
  private final Chart chart;
  private final Calendar calendar;
  private final List<Plan> plans = new ArrayList<>();
  private final Map<Integer, Plan> carryingOfUnit = new HashMap<>();
  private int left;

  private Plans(Volume volume, Chart chart, Calendar calendar) {
    this.volume = volume;
    this.chart = chart;
    this.calendar = calendar;
    this.left = volume.keyResults();
  }

  /** All plans, upper ones before those that rest on them. */
  static List<Plan> of(Volume volume, Chart chart, Calendar calendar) {
    return new Plans(volume, chart, calendar).make();
  }

  private List<Plan> make() {
    for (int unit = 0; unit < chart.units().size(); unit++) {
      ofUnit(unit);
    }
    List<Cycle> quarters =
        List.of(calendar.running(), calendar.last(), calendar.beforeLast(), calendar.running());
    for (Cycle quarter : quarters) {
      for (int person = 0; person < volume.people() && left > 0; person++) {
        ofPerson(person, quarter);
      }
    }
    for (int person = 0; person < volume.people(); person += PEOPLE_PER_DRAFT) {
      add(owner(person), calendar.running(), 2, null, Plan.End.DRAFT);
    }
    return plans;
  }

  private void ofUnit(int unit) {
    UnitKind kind = chart.units().get(unit).kind();
    boolean yearly = kind == UnitKind.COMPANY || chart.parents().get(unit) == 0;
    Cycle cycle = yearly ? calendar.year() : calendar.running();
    Plan above = carryingOfUnit.get(chart.parents().get(unit));
    for (int i = 0; i < PER_UNIT && left > ofPeople(); i++) {
      Who who = new Who(Owner.of(chart.units().get(unit).id()), chart.leadOf(unit), i == 0);
      Plan plan = add(who, cycle, taken(), aligned(above), Plan.End.AT_WORK);
      if (i == 0) {
        carryingOfUnit.put(unit, plan);
      }
    }
  }

  /** Where there are few key results, the units do not take them all. */
  private int ofPeople() {
    return volume.keyResults() / 2;
  }

  private void ofPerson(int person, Cycle quarter) {
    boolean running = quarter.equals(calendar.running());
    Plan above = running ? aligned(carryingOfUnit.get(chart.teamOf(person))) : null;
    Plan.End atWork =
        Dice.happens(DROPPED_PERCENT, plans.size(), 'd') ? Plan.End.DROPPED : Plan.End.AT_WORK;
    add(owner(person), quarter, taken(), above, running ? atWork : Plan.End.CLOSED);
  }

  private record Who(Owner owner, vn.okr.domain.organisation.PersonId by, boolean carries) {}

  private Who owner(int person) {
    var id = chart.people().get(person).id();
    return new Who(Owner.of(id), id, false);
  }

  private Plan add(Who who, Cycle cycle, int keyResults, @Nullable Plan above, Plan.End end) {
    Plan plan =
        new Plan(plans.size(), cycle, who.owner, who.by, keyResults, who.carries, above, end);
    plans.add(plan);
    return plan;
  }

  private @Nullable Plan aligned(@Nullable Plan above) {
    return Dice.happens(ALIGNED_PERCENT, plans.size(), 'a') ? above : null;
  }

  private int taken() {
    int taken = Math.min(left, KEY_RESULTS);
    left -= taken;
    return taken;
  }
}

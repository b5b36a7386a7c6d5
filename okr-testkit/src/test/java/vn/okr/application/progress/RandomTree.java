package vn.okr.application.progress;

import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;
import vn.okr.testkit.SmallCompany;

/** A company's goals on four levels, linked, weighted, checked in and corrected at random. */
final class RandomTree {
  private final Random random;
  private final SmallCompany company = new SmallCompany();
  private final List<Objective> goals = new ArrayList<>();

  RandomTree(long seed) {
    random = new Random(seed);
    List<Owner> topDown =
        List.of(
            Owner.of(company.root),
            Owner.of(company.department),
            Owner.of(company.team),
            Owner.of(company.beside),
            Owner.of(company.member.person()),
            Owner.of(company.colleague.person()));
    topDown.forEach(owner -> grow(owner, 1 + random.nextInt(2)));
    goals.forEach(this::checkInSome);
    company.world.followAll();
  }

  SmallCompany company() {
    return company;
  }

  List<Objective> goals() {
    return goals;
  }

  private void grow(Owner owner, int count) {
    List<Objective> above = List.copyOf(goals);
    for (int i = 0; i < count; i++) {
      KeyResultBuilder[] keyResults =
          IntStream.rangeClosed(0, random.nextInt(4))
              .mapToObj(k -> keyResult(k == 0))
              .toArray(KeyResultBuilder[]::new);
      ObjectiveBuilder asked = anObjective(company.quarter, owner).with(keyResults).in(state());
      Objective goal = company.stored(random.nextBoolean() ? asked.committed() : asked);
      company.link(goal, linksTo(above));
      goals.add(goal);
    }
  }

  private ObjectiveState state() {
    ObjectiveState[] all = ObjectiveState.values();
    return random.nextInt(3) == 0 ? all[random.nextInt(all.length)] : ObjectiveState.PUBLISHED;
  }

  private KeyResultBuilder keyResult(boolean first) {
    KeyResultBuilder keyResult =
        aKeyResult().measuredBy(measure()).weighing(first ? "1" : "0." + random.nextInt(4));
    return !first && random.nextInt(8) == 0 ? keyResult.dropped() : keyResult;
  }

  private Measure measure() {
    return switch (random.nextInt(6)) {
      case 0 -> Measures.metric("0", "100");
      case 1 -> Measures.atMost("50", KeepMethod.values()[random.nextInt(3)]);
      case 2 -> Measures.steps(1, 2, 4);
      case 3 -> new Binary();
      default -> new Aligned();
    };
  }

  private Link[] linksTo(List<Objective> above) {
    return above.stream()
        .filter(_ -> random.nextInt(3) > 0)
        .map(upper -> linkTo(upper.keyResults().all()))
        .toArray(Link[]::new);
  }

  private Link linkTo(List<KeyResult> uppers) {
    KeyResult upper = uppers.get(random.nextInt(uppers.size()));
    return random.nextInt(6) == 0
        ? supports(upper.id())
        : contributesTo(upper.id(), 1 + random.nextInt(5));
  }

  private void checkInSome(Objective goal) {
    if (goal.state() == ObjectiveState.PUBLISHED) {
      for (KeyResult keyResult : goal.keyResults().open()) {
        for (int i = random.nextInt(4); i > 0; i--) {
          checkIn(keyResult);
        }
      }
      // What is carried by others moves only when they do; ask for it once at the start.
      company.world.rollUps.request(goal.keyResults().open().stream().map(KeyResult::id).toList());
    }
  }

  private void checkIn(KeyResult keyResult) {
    CheckInId wrong = record(keyResult, null);
    if (random.nextInt(3) == 0) {
      record(keyResult, wrong);
    }
  }

  private CheckInId record(KeyResult keyResult, CheckInId corrects) {
    NewCheckIn said =
        new NewCheckIn(
            reading(keyResult.definition().measure()),
            null,
            null,
            null,
            TODAY.minusDays(random.nextInt(30)),
            corrects);
    return company
        .world
        .recordCheckIns
        .record(company.admin, keyResult.id(), () -> said)
        .checkIn()
        .id();
  }

  private Reading reading(Measure measure) {
    return switch (measure) {
      case Metric _, Keep _ -> Measures.value(Integer.toString(random.nextInt(130) - 10));
      case Milestones(var steps) ->
          new Reading.OfMilestones(Set.of(steps.get(random.nextInt(steps.size())).id()));
      case Binary _ -> new Reading.OfDone(random.nextBoolean());
      case Aligned _ -> new Reading.None();
    };
  }
}

package vn.okr.testkit.contract;

import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.PersonId;
import vn.okr.testkit.CycleBuilder;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;

/** Objectives in all kinds of situations; the same ones for the same seed. */
final class RandomGoals {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

  private final Random random;

  RandomGoals(long seed) {
    random = new Random(seed);
  }

  Cycle cycle(CyclePhase phase) {
    LocalDate starts = FIRST_DAY.plusDays(random.nextInt(20));
    CycleBuilder cycle =
        aCycle().in(phase).lasting(starts, starts.plusDays(20L + random.nextInt(100)));
    return cycle.runningSince(starts.plusDays(random.nextInt(15))).build();
  }

  ObjectiveBuilder objective(Cycle cycle, PersonId owner) {
    int keyResults = 1 + random.nextInt(4);
    ObjectiveBuilder objective =
        anObjective(cycle.id(), owner)
            .with(
                IntStream.range(0, keyResults)
                    .mapToObj(i -> keyResult(i == 0))
                    .toArray(KeyResultBuilder[]::new))
            .publishedOn(someDay())
            .in(oneOf(ObjectiveState.values(), 60, ObjectiveState.PUBLISHED));
    return random.nextBoolean() ? objective.committed() : objective;
  }

  /** The first one always counts, so that the objective holds to the rules. */
  private KeyResultBuilder keyResult(boolean first) {
    KeyResultBuilder keyResult = aKeyResult().publishedOn(someDay());
    if (random.nextInt(100) < 70) {
      keyResult.startingConfident(random.nextInt(11));
    }
    if (random.nextInt(100) < 50) {
      keyResult.confident(random.nextInt(11));
    }
    if (!first && random.nextInt(100) < 15) {
      keyResult.dropped();
    }
    keyResult.weighing(first ? "1" : oneOf(new String[] {"0", "0.5", "3", "1000000000"}, 0, ""));
    return measured(keyResult);
  }

  private KeyResultBuilder measured(KeyResultBuilder keyResult) {
    boolean read = random.nextInt(100) < 70;
    return switch (random.nextInt(5)) {
      case 0 -> read(keyResult, read, Measures.value(Integer.toString(random.nextInt(121) - 10)));
      case 1 ->
          read(
              keyResult.measuredBy(
                  Measures.atMost("5", oneOf(KeepMethod.values(), 0, KeepMethod.SHARE))),
              read,
              Measures.value(Integer.toString(random.nextInt(10))));
      case 2 -> {
        Milestones steps = Measures.steps(1, 2);
        yield read(
            keyResult.measuredBy(steps),
            read,
            new Reading.OfMilestones(Set.of(steps.milestones().get(random.nextInt(2)).id())));
      }
      case 3 ->
          read(
              keyResult.measuredBy(new Binary()), read, new Reading.OfDone(random.nextInt(4) == 0));
      default ->
          read
              ? keyResult.carriedTo("0." + random.nextInt(10))
              : keyResult.measuredBy(new Aligned());
    };
  }

  private KeyResultBuilder read(KeyResultBuilder keyResult, boolean read, Reading reading) {
    return read ? keyResult.read(someDay(), reading) : keyResult;
  }

  private LocalDate someDay() {
    return FIRST_DAY.plusDays(random.nextInt(60));
  }

  private <T> T oneOf(T[] all, int percentOfUsual, T usual) {
    return random.nextInt(100) < percentOfUsual ? usual : all[random.nextInt(all.length)];
  }
}

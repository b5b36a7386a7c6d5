package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.progress.ProgressReader;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.testkit.plain.PlainAverage;
import vn.okr.testkit.plain.PlainFigures;

/**
 * Whatever people do in whatever order: once everything has followed, each number that is stored is
 * the one the rules give for what is there.
 */
@DisplayName("M12, M15: stored scores are what goals, links and check-ins amount to")
public abstract class RandomHistoriesContract extends PortContract {
  private static final int CHAPTERS = 5;
  private static final int MOVES = 100;
  private static final Set<ObjectiveState> COUNTED =
      EnumSet.of(ObjectiveState.PUBLISHED, ObjectiveState.CLOSED);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void storedScoresAreWhatTheRulesGive(long seed) {
    tell(seed);
  }

  /** Tells the history of the seed, and compares after each of its chapters. */
  protected final void tell(long seed) {
    // Given
    Office office = new Office(ports, scene);
    RandomHistory history = new RandomHistory(office, seed);

    for (int chapter = 0; chapter < CHAPTERS; chapter++) {
      // When
      history.goOn(MOVES);
      office.followAll();

      // Then
      PlainFigures figures = office.figures();
      assertThat(keyResultsOf(office)).isEqualTo(figures.ofKeyResults());
      assertThat(objectivesOf(office)).isEqualTo(figures.ofObjectives());
      requireTheSameToWhatFollows(office, figures.ofObjectives());
      office.cycles.forEach(cycle -> requireTheSameInTallies(office, cycle, figures));
    }
  }

  /** The moves that histories of so many tries never make. */
  protected final Set<String> movesNeverMade(int tries) {
    Set<RandomHistory.Move> missing = EnumSet.allOf(RandomHistory.Move.class);
    for (long seed = 1; seed <= CHAPTERS; seed++) {
      RandomHistory history = new RandomHistory(new Office(ports, scene), seed);
      history.goOn(tries);
      missing.removeAll(history.made());
    }
    return missing.stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static Map<ObjectiveId, @Nullable BigDecimal> objectivesOf(Office office) {
    Map<ObjectiveId, @Nullable BigDecimal> scores = new HashMap<>();
    office.storedIn(COUNTED).forEach(goal -> scores.put(goal.id(), PlainAverage.of(goal.score())));
    return scores;
  }

  private static Map<KeyResultId, @Nullable BigDecimal> keyResultsOf(Office office) {
    Map<KeyResultId, @Nullable BigDecimal> scores = new HashMap<>();
    office.storedIn(EnumSet.of(ObjectiveState.PUBLISHED)).stream()
        .flatMap(goal -> goal.keyResults().open().stream())
        .forEach(k -> scores.put(k.id(), PlainAverage.of(k.score())));
    return scores;
  }

  /** The column roll-ups read. */
  private void requireTheSameToWhatFollows(
      Office office, Map<ObjectiveId, @Nullable BigDecimal> expected) {
    Set<KeyResultId> keyResults = keyResultsOf(office).keySet();
    Map<KeyResultId, List<Contribution>> contributions =
        inTransaction(() -> ports.links().contributionsTo(keyResults));
    assertThat(contributions.values().stream().flatMap(List::stream))
        .allSatisfy(
            one ->
                assertThat(PlainAverage.of(one.score())).isEqualTo(expected.get(one.objective())));
  }

  /** The column that progress is counted from. */
  private void requireTheSameInTallies(Office office, CycleId cycle, PlainFigures figures) {
    ProgressReader.Tallies tallies =
        inTransaction(
            () -> ports.progressReader().count(cycle, null, office.does.settings.current()));
    for (Owner owner : office.topDown) {
      if (owner instanceof Owner.OfUnit(UnitId unit)) {
        assertThat(PlainAverage.of(tallies.toBoard().own(unit).progress()))
            .isEqualTo(progressOf(owner, cycle, figures));
      }
    }
  }

  private static @Nullable BigDecimal progressOf(Owner owner, CycleId cycle, PlainFigures figures) {
    PlainAverage average = new PlainAverage();
    figures
        .ofObjectives()
        .forEach(
            (id, score) -> {
              Objective goal = at(figures.objectives(), id);
              if (goal.owner().equals(owner) && goal.cycleId().equals(cycle)) {
                average.add(score, BigDecimal.ONE);
              }
            });
    return average.value();
  }
}

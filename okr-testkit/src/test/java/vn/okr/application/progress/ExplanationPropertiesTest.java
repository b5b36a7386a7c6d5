package vn.okr.application.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.DatedReading;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.WeightedAverage;

/** M11: computing a number again from its explanation gives the number, whatever the tree. */
class ExplanationPropertiesTest {

  @Property(tries = 60)
  void anObjectivesScoreIsTheAverageOfWhatCounts(@ForAll long seed) {
    // Given
    RandomTree tree = new RandomTree(seed);

    // When
    List<ObjectiveExplanation> explained = explain(tree);

    // Then
    assertThat(explained)
        .allSatisfy(
            one -> {
              WeightedAverage average = new WeightedAverage();
              one.keyResults().stream()
                  .filter(KeyResultExplanation::counts)
                  .map(counting -> counting.keyResult().keyResult())
                  .forEach(k -> average.add(k.score(), k.definition().weight()));
              assertThat(one.objective().score()).isEqualTo(average.value());
              assertThat(one.keyResults().stream().filter(k -> !k.counts()).count())
                  .isEqualTo(one.leftOut().size());
            });
  }

  @Property(tries = 60)
  void aKeyResultsScoreIsWhatItsReadingsOrContributionsGive(@ForAll long seed) {
    // Given
    RandomTree tree = new RandomTree(seed);

    // When
    List<KeyResultExplanation> explained =
        explain(tree).stream().flatMap(one -> one.keyResults().stream()).toList();

    // Then
    assertThat(explained)
        .filteredOn(one -> !one.keyResult().keyResult().dropped())
        .filteredOn(one -> isAtWork(tree, one))
        .allSatisfy(
            one -> assertThat(one.keyResult().keyResult().score()).isEqualTo(recomputed(one)));
  }

  private static boolean isAtWork(RandomTree tree, KeyResultExplanation one) {
    return tree.goals().stream()
        .filter(goal -> goal.id().equals(one.keyResult().objectiveId()))
        .anyMatch(Objective::counts);
  }

  private static Score recomputed(KeyResultExplanation one) {
    KeyResult keyResult = one.keyResult().keyResult();
    if (keyResult.definition().measure() instanceof Aligned) {
      WeightedAverage average = new WeightedAverage();
      one.contributions().forEach(c -> average.add(c.score(), c.weight()));
      return average.value();
    }
    List<DatedReading> readings =
        one.checkIns().stream().map(c -> new DatedReading(c.on(), c.reading())).toList();
    return keyResult.definition().measure().assess(readings).score();
  }

  private static List<ObjectiveExplanation> explain(RandomTree tree) {
    return tree.goals().stream()
        .map(
            goal ->
                tree.company().world.explainScores.objective(tree.company().stranger, goal.id()))
        .toList();
  }
}

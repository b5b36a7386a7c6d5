package vn.okr.application.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Pace;
import vn.okr.testkit.plain.PlainAverage;
import vn.okr.testkit.plain.PlainPace;
import vn.okr.testkit.plain.PlainScore;

/** Nothing but what an explanation states goes into computing its numbers again. */
@DisplayName(
    "M11: computing a number again from its explanation gives the number, whatever the tree")
class ExplanationPropertiesTest {
  private static final Set<String> FORMULAS =
      Set.of("sum(weight * score) / sum(weight)", "sum(weight * grade) / sum(weight)");

  @Property(tries = 50)
  void anObjectivesScoreIsTheAverageOfWhatCounts(@ForAll long seed) {
    // Given
    RandomTree tree = new RandomTree(seed);

    // When
    List<ObjectiveExplanation> explained = explain(tree);

    // Then
    assertThat(explained)
        .allSatisfy(
            one -> {
              PlainAverage average = new PlainAverage();
              one.keyResults().stream()
                  .filter(KeyResultExplanation::counts)
                  .map(counting -> counting.keyResult().keyResult())
                  .forEach(k -> average.add(stated(k), k.definition().weight().toDecimal()));
              assertThat(FORMULAS).contains(one.formula());
              assertThat(PlainAverage.of(one.objective().score())).isEqualTo(average.value());
              assertThat(one.keyResults().stream().filter(k -> !k.counts()).count())
                  .isEqualTo(one.leftOut().size());
            });
  }

  private static BigDecimal stated(KeyResult keyResult) {
    return keyResult.grade() == null
        ? PlainAverage.of(keyResult.score())
        : PlainAverage.of(keyResult.grade().value());
  }

  @Property(tries = 50)
  void aKeyResultsScoreIsWhatItsReadingsOrContributionsGive(@ForAll long seed) {
    // Given
    RandomTree tree = new RandomTree(seed);

    // When
    List<KeyResultExplanation> explained =
        explain(tree).stream()
            .filter(one -> isAtWork(one))
            .flatMap(one -> one.keyResults().stream())
            .filter(one -> !one.keyResult().keyResult().dropped())
            .toList();

    // Then
    assertThat(explained)
        .allSatisfy(
            one ->
                assertThat(PlainAverage.of(one.keyResult().keyResult().score()))
                    .isEqualTo(recomputed(one)));
  }

  private static BigDecimal recomputed(KeyResultExplanation one) {
    KeyResult keyResult = one.keyResult().keyResult();
    if (keyResult.definition().measure() instanceof Aligned) {
      PlainAverage average = new PlainAverage();
      one.contributions()
          .forEach(c -> average.add(PlainAverage.of(c.score()), c.weight().toDecimal()));
      return average.value();
    }
    return PlainScore.of(keyResult.definition().measure(), one.checkIns());
  }

  @Property(tries = 50)
  void theWayOfAMetricIsGoneAsFarAsItsLastValueSays(@ForAll long seed) {
    // Given
    RandomTree tree = new RandomTree(seed);

    // When
    List<KeyResultExplanation> explained =
        explain(tree).stream().flatMap(one -> one.keyResults().stream()).toList();

    // Then
    assertThat(explained)
        .allSatisfy(
            one -> {
              boolean metric = one.keyResult().keyResult().definition().measure() instanceof Metric;
              BigDecimal raw = one.keyResult().raw();
              assertThat(raw != null).isEqualTo(metric);
              assertThat(raw == null ? null : raw.max(BigDecimal.ZERO).min(BigDecimal.ONE))
                  .usingComparator(ExplanationPropertiesTest::compare)
                  .isEqualTo(metric ? recomputed(one) : null);
            });
  }

  private static int compare(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? (one == other ? 0 : 1) : one.compareTo(other);
  }

  @Property(tries = 50)
  void thePaceIsWhatIsReachedAgainstWhatIsExpected(@ForAll long seed) {
    // Given
    RandomTree tree = new RandomTree(seed);

    // When
    List<ObjectiveExplanation> explained = explain(tree);

    // Then
    assertThat(explained)
        .allSatisfy(
            one -> {
              Pace pace = one.objective().pace();
              assertThat(pace == null ? null : pace.value())
                  .isEqualTo(
                      isAtWork(one)
                          ? PlainPace.of(
                              one.objective().facts().objective().definition().ambition(),
                              one.objective().facts().objective().keyResults().open(),
                              one.elapsed())
                          : null);
            });
  }

  @Property(tries = 50)
  void aUnitsProgressIsTheAverageOfItsObjectives(@ForAll long seed) {
    // Given
    RandomTree tree = new RandomTree(seed);
    SmallUnits units = new SmallUnits(tree);

    // When
    List<UnitExplanation> explained =
        units.all().stream().map(unit -> explain(tree, unit)).toList();

    // Then
    assertThat(explained)
        .allSatisfy(
            one -> {
              PlainAverage average = new PlainAverage();
              List<Object> left = one.leftOut().stream().<Object>map(LeftOut::id).toList();
              one.scorecard().objectives().stream()
                  .filter(view -> !left.contains(idOf(view).value()))
                  .forEach(view -> average.add(PlainAverage.of(view.score()), BigDecimal.ONE));
              assertThat(one.formula()).isEqualTo("sum(score) / count");
              assertThat(PlainAverage.of(one.scorecard().own().progress()))
                  .isEqualTo(average.value());
              assertThat(PlainAverage.of(one.scorecard().below().progress()))
                  .isEqualTo(units.averageBelow(one.scorecard().owner()));
            });
  }

  private static ObjectiveId idOf(ObjectiveView view) {
    return view.facts().objective().id();
  }

  private static boolean isAtWork(ObjectiveExplanation one) {
    return one.objective().facts().objective().state() == ObjectiveState.PUBLISHED;
  }

  private static List<ObjectiveExplanation> explain(RandomTree tree) {
    return tree.goals().stream()
        .map(goal -> tree.company().world.explainScores.objective(tree.company().admin, goal.id()))
        .toList();
  }

  private static UnitExplanation explain(RandomTree tree, UnitId unit) {
    return tree.company()
        .world
        .explainScores
        .unit(tree.company().stranger, unit, tree.company().quarter);
  }
}

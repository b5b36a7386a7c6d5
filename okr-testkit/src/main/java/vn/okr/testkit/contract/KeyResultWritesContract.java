package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.LinksTo;
import vn.okr.testkit.Measures;

/** What every store of objectives does when their key results are changed. */
public abstract class KeyResultWritesContract extends ObjectiveChanges {
  @Test
  void aMeasureIsReplacedWhole() {
    // Given
    Objective stored = published(Examples.allMeasures(scene.person()));
    KeyResult first = stored.keyResults().all().getFirst();
    Measure steps = Measures.steps(5, 1);

    // When
    Objective edited =
        change(
            stored.id(),
            o ->
                o.redefineKeyResult(
                    first.id(),
                    new KeyResult.Definition(
                        new Title("Danh sách việc"),
                        steps,
                        first.definition().weight(),
                        null,
                        null),
                    new Standing(steps.assess(List.of()), null, null),
                    new Note("Đo cách khác")));

    // Then
    assertThat(find(stored.id())).isEqualTo(next(edited));
  }

  @Test
  void milestonesKeepTheirNewOrder() {
    // Given
    Milestones steps = Measures.steps(1, 2, 3, 4);
    Objective stored = published(aKeyResult().measuredBy(steps));
    KeyResult first = stored.keyResults().all().getFirst();
    Milestones turned = new Milestones(steps.milestones().reversed());
    KeyResult.Definition definition =
        new KeyResult.Definition(
            first.definition().title(), turned, first.definition().weight(), null, null);

    // When
    Objective edited =
        change(
            stored.id(),
            o -> o.redefineKeyResult(first.id(), definition, first.standing(), new Note("Đổi")));

    // Then
    assertThat(find(stored.id())).isEqualTo(next(edited));
  }

  @Test
  void theOrderOfKeyResultsIsKeptWhenSomeComeAndGo() {
    // Given
    Objective stored =
        scene.add(
            anObjective(scene.cycle(), scene.person())
                .with(aKeyResult(), aKeyResult(), aKeyResult()));
    KeyResult added = aKeyResult().build();
    KeyResultId second = stored.keyResults().all().get(1).id();

    // When
    Objective edited =
        change(
            stored.id(),
            o -> {
              o.deleteKeyResult(second);
              o.addKeyResult(added, Examples.DAY);
            });

    // Then
    assertThat(find(stored.id())).isEqualTo(next(edited));
  }

  @Test
  void aDroppedKeyResultIsKept() {
    // Given
    Objective stored = published(aKeyResult(), aKeyResult());

    // When
    Objective edited =
        change(stored.id(), o -> o.dropKeyResult(LinksTo.first(o), new Note("Hết cần")));

    // Then
    assertThat(find(stored.id())).isEqualTo(next(edited));
  }
}

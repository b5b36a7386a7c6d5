package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;

/** What counts towards an aligned key result in every store of links (M7). */
public abstract class ContributionsContract extends PortContract {
  private CycleId cycle;
  private PersonId person;
  private Objective upper;

  @BeforeEach
  void makeAGoalAbove() {
    cycle = scene.cycle();
    person = scene.person();
    upper =
        scene.add(
            anObjective(cycle, scene.department())
                .with(
                    aKeyResult().measuredBy(new Aligned()), aKeyResult().measuredBy(new Aligned()))
                .published());
  }

  @Test
  void onlyPublishedAndClosedObjectivesContribute() {
    // Given
    Objective published = lower(ObjectiveState.PUBLISHED, "40");
    Objective closed = lower(ObjectiveState.CLOSED, "80");
    Objective draft = lower(ObjectiveState.DRAFT, "10");
    Objective dropped = lower(ObjectiveState.DROPPED, "20");
    for (Objective one : List.of(published, closed, draft, dropped)) {
      scene.link(one, contributesTo(first(upper), 3));
    }

    // When
    Map<KeyResultId, List<Contribution>> found = contributionsTo(first(upper));

    // Then
    assertThat(found.get(first(upper)))
        .containsExactlyInAnyOrder(contribution(published, 4000, 3), contribution(closed, 8000, 3));
  }

  @Test
  void whatIsNotMeasuredContributesWithoutAScore() {
    // Given
    Objective unmeasured =
        scene.add(
            anObjective(cycle, person).with(aKeyResult().measuredBy(new Aligned())).published());
    scene.link(unmeasured, contributesTo(first(upper), 1));

    // When
    Map<KeyResultId, List<Contribution>> found = contributionsTo(first(upper));

    // Then
    assertThat(found.get(first(upper)))
        .containsExactly(new Contribution(unmeasured.id(), null, Weight.ONE));
  }

  @Test
  void supportAndLinksToTheObjectiveAreNotCounted() {
    // Given
    Objective one = lower(ObjectiveState.PUBLISHED, "40");
    scene.link(one, supports(first(upper)), contributesTo(upper));

    // When
    Map<KeyResultId, List<Contribution>> found = contributionsTo(first(upper));

    // Then
    assertThat(found.getOrDefault(first(upper), List.of())).isEmpty();
  }

  @Test
  void everyKeyResultHasItsOwnContributions() {
    // Given
    KeyResultId second = upper.keyResults().all().getLast().id();
    Objective both = lower(ObjectiveState.PUBLISHED, "40");
    Objective one = lower(ObjectiveState.PUBLISHED, "60");
    scene.link(both, contributesTo(first(upper), 1), contributesTo(second, 2));
    scene.link(one, contributesTo(second, 5));

    // When
    Map<KeyResultId, List<Contribution>> found = contributionsTo(first(upper), second);

    // Then
    assertThat(found.get(first(upper))).containsExactly(contribution(both, 4000, 1));
    assertThat(found.get(second))
        .containsExactlyInAnyOrder(contribution(both, 4000, 2), contribution(one, 6000, 5));
  }

  private Objective lower(ObjectiveState state, String value) {
    ObjectiveBuilder builder =
        anObjective(cycle, person).with(aKeyResult().read(Examples.DAY, Measures.value(value)));
    return scene.add(builder.in(state));
  }

  private static Contribution contribution(Objective lower, int score, long weight) {
    return new Contribution(lower.id(), Score.ofTenThousandths(score), Weight.of(weight));
  }

  private Map<KeyResultId, List<Contribution>> contributionsTo(KeyResultId... keyResults) {
    return inTransaction(() -> ports.links().contributionsTo(List.of(keyResults)));
  }
}

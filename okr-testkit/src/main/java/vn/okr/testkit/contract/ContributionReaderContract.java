package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.progress.ContributionFacts;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;
import vn.okr.testkit.Measures;

/** What every reader of contributions tells about a key result (M11). */
public abstract class ContributionReaderContract extends PortContract {
  private CycleId cycle;
  private UnitId unit;
  private PersonId person;
  private Objective upper;

  @BeforeEach
  void makeAGoalAbove() {
    cycle = scene.cycle();
    unit = scene.department();
    person = scene.add(aPerson().named("Bùi Thị Xuân").build()).id();
    upper = scene.add(anObjective(cycle, unit).with(aKeyResult(), aKeyResult()).published());
  }

  @Test
  void everythingButDraftsIsNamedWithItsScoreAndWeight() {
    // Given
    Objective published = lower(Owner.of(person), ObjectiveState.PUBLISHED);
    Objective closed = lower(Owner.of(unit), ObjectiveState.CLOSED);
    Objective dropped = lower(Owner.of(person), ObjectiveState.DROPPED);
    scene.link(published, contributesTo(first(upper), 3));
    scene.link(closed, supports(first(upper)));
    scene.link(dropped, contributesTo(first(upper), 1));
    scene.link(lower(Owner.of(person), ObjectiveState.DRAFT), contributesTo(first(upper), 1));

    // When
    Map<KeyResultId, List<ContributionFacts>> linked = linkedTo(first(upper));

    // Then
    assertThat(at(linked, first(upper)))
        .containsExactlyInAnyOrder(
            facts(published, "Bùi Thị Xuân", LinkKind.CONTRIBUTES, 3),
            facts(closed, "Phòng Tiếp thị", LinkKind.SUPPORTS, 1),
            facts(dropped, "Bùi Thị Xuân", LinkKind.CONTRIBUTES, 1));
  }

  @Test
  void whatIsNotMeasuredHasNoScore() {
    // Given
    Objective unmeasured =
        scene.add(
            anObjective(cycle, person).with(aKeyResult().measuredBy(new Aligned())).published());
    scene.link(unmeasured, contributesTo(first(upper), 1));

    // When
    Map<KeyResultId, List<ContributionFacts>> linked = linkedTo(first(upper));

    // Then
    assertThat(at(linked, first(upper)))
        .singleElement()
        .satisfies(one -> assertThat(one.score()).isNull());
  }

  @Test
  void linksToTheObjectiveAndToOtherKeyResultsStayOut() {
    // Given
    KeyResultId second = upper.keyResults().all().getLast().id();
    Objective one = lower(Owner.of(person), ObjectiveState.PUBLISHED);
    scene.link(one, contributesTo(upper), contributesTo(second, 2));

    // When
    Map<KeyResultId, List<ContributionFacts>> linked = linkedTo(first(upper), second);

    // Then
    assertThat(linked.getOrDefault(first(upper), List.of())).isEmpty();
    assertThat(at(linked, second))
        .containsExactly(facts(one, "Bùi Thị Xuân", LinkKind.CONTRIBUTES, 2));
  }

  private Objective lower(Owner owner, ObjectiveState state) {
    return scene.add(
        anObjective(cycle, owner)
            .titled("Giữ chân khách hàng")
            .with(aKeyResult().read(Examples.DAY, Measures.value("45.67")))
            .in(state));
  }

  private static ContributionFacts facts(
      Objective lower, String ownerName, LinkKind kind, long weight) {
    return new ContributionFacts(
        lower.id(),
        "Giữ chân khách hàng",
        ownerName,
        lower.state(),
        kind,
        Score.ofTenThousandths(4567),
        Weight.of(weight));
  }

  private Map<KeyResultId, List<ContributionFacts>> linkedTo(KeyResultId... keyResults) {
    return inTransaction(() -> ports.contributionReader().linkedTo(List.of(keyResults)));
  }
}

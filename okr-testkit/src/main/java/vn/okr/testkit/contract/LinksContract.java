package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.UnitId;

/** What every store of links holds to. */
public abstract class LinksContract extends PortContract {
  private CycleId cycle;
  private UnitId unit;

  @BeforeEach
  void makeAnOwner() {
    cycle = scene.cycle();
    unit = scene.department();
  }

  @Test
  void linksComeBackInTheOrderTheyWereGiven() {
    // Given
    Objective lower = objective();
    Objective near = objective();
    Objective far = objective();
    Link[] links = {
      contributesTo(far),
      supports(first(near)),
      contributesTo(first(far), 1_000_000_000),
      supports(near)
    };

    // When
    run(() -> ports.links().replace(lower.id(), List.of(links)));

    // Then
    assertThat(linksFrom(lower)).containsExactly(links);
  }

  @Test
  void newLinksReplaceTheOldOnesAndLeaveThoseOfOthers() {
    // Given
    Objective upper = objective();
    Objective lower = objective();
    Objective other = objective();
    scene.link(lower, contributesTo(upper), supports(first(upper)));
    scene.link(other, contributesTo(upper));

    // When
    run(
        () ->
            ports
                .links()
                .replace(
                    lower.id(), List.of(contributesTo(first(upper), 7), contributesTo(upper))));

    // Then
    assertThat(linksFrom(lower))
        .containsExactly(contributesTo(first(upper), 7), contributesTo(upper));
    assertThat(linksFrom(other)).containsExactly(contributesTo(upper));
  }

  @Test
  void allLinksMayBeTakenAway() {
    // Given
    Objective upper = objective();
    Objective lower = objective();
    scene.link(lower, contributesTo(upper));

    // When
    run(() -> ports.links().replace(lower.id(), List.of()));

    // Then
    assertThat(linksFrom(lower)).isEmpty();
  }

  @Test
  void everyKnownTargetBelongsToAnObjective() {
    // Given
    Objective one = objective();
    Target ofObjective = new Target.OfObjective(one.id());
    Target ofKeyResult = new Target.OfKeyResult(first(one));
    Target unknownObjective = new Target.OfObjective(new ObjectiveId(scene.id()));
    Target unknownKeyResult = new Target.OfKeyResult(new KeyResultId(scene.id()));

    // When
    Map<Target, ObjectiveId> owners =
        inTransaction(
            () ->
                ports
                    .links()
                    .objectivesOf(
                        List.of(ofObjective, unknownObjective, ofKeyResult, unknownKeyResult)));

    // Then
    assertThat(owners).isEqualTo(Map.of(ofObjective, one.id(), ofKeyResult, one.id()));
  }

  @Test
  void contributionsAboveFollowEveryWayToTheTop() {
    // Given
    Objective top = objective();
    Objective left = objective();
    Objective right = objective();
    Objective bottom = objective();
    scene.link(left, contributesTo(top));
    scene.link(right, contributesTo(first(top), 1), contributesTo(top));
    scene.link(bottom, contributesTo(left), contributesTo(first(right), 2));

    // When
    Map<ObjectiveId, Set<ObjectiveId>> above = contributionsAbove(bottom.id());

    // Then
    assertThat(above)
        .isEqualTo(
            Map.of(
                bottom.id(), Set.of(left.id(), right.id()),
                left.id(), Set.of(top.id()),
                right.id(), Set.of(top.id())));
  }

  @Test
  void supportAndWhatLiesBelowAreNoContributionsAbove() {
    // Given
    Objective top = objective();
    Objective beside = objective();
    Objective middle = objective();
    Objective bottom = objective();
    scene.link(middle, contributesTo(top), supports(beside), supports(first(beside)));
    scene.link(bottom, contributesTo(middle));
    scene.link(beside, contributesTo(top));

    // When
    Map<ObjectiveId, Set<ObjectiveId>> above = contributionsAbove(middle.id());

    // Then
    assertThat(above).isEqualTo(Map.of(middle.id(), Set.of(top.id())));
  }

  @Test
  void aLoopOfContributionsDoesNotKeepAnyoneWaiting() {
    // Given
    Objective one = objective();
    Objective other = objective();
    scene.link(one, contributesTo(other));
    scene.link(other, contributesTo(first(one), 1));

    // When
    Map<ObjectiveId, Set<ObjectiveId>> above = contributionsAbove(one.id());

    // Then
    assertThat(above).isEqualTo(Map.of(one.id(), Set.of(other.id()), other.id(), Set.of(one.id())));
  }

  @Test
  void fromNothingNothingIsAbove() {
    // Given
    Collection<ObjectiveId> none = List.of();

    // When
    Map<ObjectiveId, Set<ObjectiveId>> above =
        inTransaction(() -> ports.links().contributionsAbove(none));

    // Then
    assertThat(above).isEmpty();
  }

  @Test
  void cyclesLieAboveAndBelowByTheLinksOfTheirGoals() {
    // Given
    CycleId quarter = scene.cycle();
    Objective lower = scene.add(anObjective(quarter, unit).published());
    Objective upper = objective();
    Objective elsewhere = scene.add(anObjective(scene.cycle(), unit).published());
    scene.link(lower, contributesTo(first(upper), 1), supports(objective()));
    scene.link(upper, supports(elsewhere));

    // When
    List<Set<CycleId>> found =
        inTransaction(
            () ->
                List.of(
                    ports.links().cyclesAbove(quarter),
                    ports.links().cyclesBelow(quarter),
                    ports.links().cyclesAbove(cycle),
                    ports.links().cyclesBelow(cycle)));

    // Then
    assertThat(found)
        .containsExactly(Set.of(cycle), Set.of(), Set.of(elsewhere.cycleId()), Set.of(quarter));
  }

  private Objective objective() {
    return scene.add(anObjective(cycle, unit).published());
  }

  private List<Link> linksFrom(Objective objective) {
    return inTransaction(() -> ports.links().from(objective.id()));
  }

  /** Without those that contribute to nothing, who may be named or not. */
  private Map<ObjectiveId, Set<ObjectiveId>> contributionsAbove(ObjectiveId from) {
    Map<ObjectiveId, Set<ObjectiveId>> above =
        new HashMap<>(inTransaction(() -> ports.links().contributionsAbove(List.of(from))));
    above.values().removeIf(Set::isEmpty);
    return above;
  }
}

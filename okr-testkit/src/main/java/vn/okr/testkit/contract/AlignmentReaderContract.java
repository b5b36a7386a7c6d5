package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.alignment.LinkView;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;

/** What every reader of links tells. */
public abstract class AlignmentReaderContract extends PortContract {
  private CycleId cycle;
  private PersonId person;
  private Actor owner;
  private Actor stranger;
  private Objective upper;

  @BeforeEach
  void makeAGoalAbove() {
    cycle = scene.cycle();
    person = scene.person();
    owner = new Actor(person, false);
    stranger = new Actor(scene.person(), false);
    upper = scene.add(anObjective(cycle, scene.department()).published());
  }

  @Test
  void everyLinkToAnObjectiveOrItsKeyResultsComesIn() {
    // Given
    Objective one = lower();
    Objective two = lower();
    Objective beside = lower();
    scene.link(one, contributesTo(upper), contributesTo(beside));
    scene.link(two, supports(upper), contributesTo(first(upper), 4));
    scene.link(beside, contributesTo(one));

    // When
    List<LinkView> incoming =
        inTransaction(() -> ports.alignmentReader().incoming(upper.id(), stranger));

    // Then
    assertThat(incoming)
        .containsExactly(
            new LinkView(one.id(), contributesTo(upper), upper.id(), false),
            new LinkView(two.id(), supports(upper), upper.id(), false),
            new LinkView(two.id(), contributesTo(first(upper), 4), upper.id(), false));
  }

  @Test
  void aDraftThatRestsOnAGoalIsHiddenFromStrangers() {
    // Given
    Objective draft = scene.add(anObjective(cycle, person));
    scene.link(draft, contributesTo(upper));

    // When
    List<LinkView> incoming =
        inTransaction(() -> ports.alignmentReader().incoming(upper.id(), stranger));

    // Then
    assertThat(incoming).isEmpty();
  }

  @Test
  void aDraftThatRestsOnAGoalIsShownToItsOwner() {
    // Given
    Objective draft = scene.add(anObjective(cycle, person));
    scene.link(draft, contributesTo(upper));

    // When
    List<LinkView> incoming =
        inTransaction(() -> ports.alignmentReader().incoming(upper.id(), owner));

    // Then
    assertThat(incoming)
        .containsExactly(new LinkView(draft.id(), contributesTo(upper), upper.id(), true));
  }

  @Test
  void onlyLinksWithBothEndsAmongTheObjectivesAreAmongThem() {
    // Given
    Objective one = lower();
    Objective two = lower();
    Objective outside = lower();
    scene.link(one, contributesTo(first(upper), 2), supports(outside));
    scene.link(two, supports(one), contributesTo(upper));
    scene.link(outside, contributesTo(upper));
    List<ObjectiveId> asked = List.of(two.id(), upper.id(), one.id());

    // When
    List<LinkView> among = inTransaction(() -> ports.alignmentReader().among(asked, stranger));

    // Then
    assertThat(among)
        .containsExactlyInAnyOrder(
            new LinkView(one.id(), contributesTo(first(upper), 2), upper.id(), false),
            new LinkView(two.id(), supports(one), one.id(), false),
            new LinkView(two.id(), contributesTo(upper), upper.id(), false));
  }

  @Test
  void linksFromAndToHiddenDraftsAreNotAmongThem() {
    // Given
    Objective draft = scene.add(anObjective(cycle, person));
    Objective shown = lower();
    scene.link(draft, contributesTo(upper));
    scene.link(shown, supports(first(draft)));
    List<ObjectiveId> asked = List.of(draft.id(), upper.id(), shown.id());

    // When
    List<LinkView> among = inTransaction(() -> ports.alignmentReader().among(asked, stranger));

    // Then
    assertThat(among).isEmpty();
  }

  @Test
  void amongNoObjectivesThereAreNoLinks() {
    // Given
    List<ObjectiveId> none = List.of();

    // When
    List<LinkView> among = inTransaction(() -> ports.alignmentReader().among(none, stranger));

    // Then
    assertThat(among).isEmpty();
  }

  private Objective lower() {
    return scene.add(anObjective(cycle, person).published());
  }
}

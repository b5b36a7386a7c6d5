package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.alignment.LinkView;
import vn.okr.application.alignment.UpperGoalsWanted;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

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
  void goalsAboveAreThoseOfTheUnitsInCyclesThatContainThePeriodAndNeverDropped() {
    // Given
    UnitId unit = scene.department();
    Period quarter = aCycle().build().period();
    Period year = new Period(quarter.startsOn().minusDays(30), quarter.endsOn().plusDays(30));
    CycleId longer = scene.add(aCycle().lasting(year.startsOn(), year.endsOn()).build()).id();
    Objective now = scene.add(anObjective(cycle, unit).titled("Kế toán nhanh").published());
    Objective ofYear = scene.add(anObjective(longer, unit).titled("Kế hoạch").published());
    scene.add(anObjective(cycle, unit).in(ObjectiveState.DROPPED));
    scene.add(anObjective(cycle, unit));

    // Then
    assertThat(above(Set.of(unit), Set.of(), quarter, null, null))
        .containsExactly(now.id(), ofYear.id());
    assertThat(above(Set.of(), Set.of(unit), quarter, null, null)).containsExactly(ofYear.id());
    assertThat(above(Set.of(unit), Set.of(), year, null, null)).containsExactly(ofYear.id());
    assertThat(above(Set.of(unit), Set.of(), quarter, now, null)).containsExactly(ofYear.id());
    assertThat(above(Set.of(unit), Set.of(), quarter, null, "ke toan")).containsExactly(now.id());
    assertThat(above(null, Set.of(), quarter, null, "ke")).containsExactly(now.id(), ofYear.id());
  }

  private List<ObjectiveId> above(
      @Nullable Set<UnitId> owners,
      Set<UnitId> longer,
      Period during,
      @Nullable Objective except,
      @Nullable String search) {
    UpperGoalsWanted wanted =
        new UpperGoalsWanted(owners, longer, during, except == null ? null : except.id(), search);
    return inTransaction(() -> ports.alignmentReader().above(wanted, 20, stranger));
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

package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.FilterBuilder.objectivesIn;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Status;

/** Who sees a draft, in every answer of a reader of objectives (M5); the table of rights. */
public abstract class DraftVisibilityContract extends PortContract {
  private CycleId cycle;
  private UnitId team;
  private Actor member;
  private Actor leader;
  private Actor leaderAbove;
  private Actor leaderBeside;
  private Actor colleague;
  private Actor stranger;
  private Actor admin;

  @BeforeEach
  void makeATeamWithPeopleAboveAndBeside() {
    cycle = scene.cycle();
    member = actor();
    leader = actor();
    leaderAbove = actor();
    leaderBeside = actor();
    colleague = actor();
    stranger = actor();
    admin = new Actor(scene.person(), true);
    UnitId department = scene.department(leaderAbove.person());
    team = scene.team(department, leader.person());
    scene.team(department, leaderBeside.person());
    scene.join(team, member.person());
    scene.join(team, colleague.person());
  }

  @Test
  void aPersonsDraftIsSeenByThemByThoseWhoLeadThemAndByAdmins() {
    // Given
    Objective draft = scene.add(anObjective(cycle, member.person()));

    // When
    List<Actor> seeing =
        thoseWho(actor -> ports.objectiveReader().find(draft.id(), actor).isPresent());

    // Then
    assertThat(seeing).containsExactly(member, leader, leaderAbove, admin);
  }

  @Test
  void aUnitsDraftIsSeenByThoseWhoLeadItAndByAdmins() {
    // Given
    Objective draft = scene.add(anObjective(cycle, team));

    // When
    List<Actor> seeing =
        thoseWho(actor -> ports.objectiveReader().find(draft.id(), actor).isPresent());

    // Then
    assertThat(seeing).containsExactly(leader, leaderAbove, admin);
  }

  @Test
  void itsIdAndThoseOfItsKeyResultsAreKnownToThemAlone() {
    // Given
    Objective draft = scene.add(anObjective(cycle, member.person()));
    Objective published = scene.add(anObjective(cycle, team).published());
    Set<UUID> open = Set.of(published.id().value(), first(published).value());
    Set<UUID> all = new HashSet<>(open);
    all.addAll(Set.of(draft.id().value(), first(draft).value(), scene.id()));

    // When
    List<Actor> knowing =
        thoseWho(actor -> !ports.objectiveReader().knownAmong(all, actor).equals(open));

    // Then
    assertThat(knowing).containsExactly(member, leader, leaderAbove, admin);
  }

  @Test
  void whatWasPublishedIsSeenByEveryone() {
    // Given
    Objective dropped = scene.add(anObjective(cycle, member.person()).in(ObjectiveState.DROPPED));

    // When
    List<Actor> seeing =
        thoseWho(actor -> ports.objectiveReader().find(dropped.id(), actor).isPresent());

    // Then
    assertThat(seeing).isEqualTo(everyone());
  }

  @Test
  void amongManyObjectivesDraftsAreHiddenLikewise() {
    // Given
    Objective draft = scene.add(anObjective(cycle, team));

    // When
    List<Actor> seeing =
        thoseWho(actor -> !ports.objectiveReader().findAll(List.of(draft.id()), actor).isEmpty());

    // Then
    assertThat(seeing).containsExactly(leader, leaderAbove, admin);
  }

  @Test
  void inListsDraftsAreHiddenLikewise() {
    // Given
    scene.add(anObjective(cycle, member.person()));

    // When
    List<Actor> seeing = thoseWho(actor -> lists(objectivesIn(cycle).build(), actor));

    // Then
    assertThat(seeing).containsExactly(member, leader, leaderAbove, admin);
  }

  @Test
  void askingForDraftsShowsNoMoreOfThem() {
    // Given
    scene.add(anObjective(cycle, team));
    ObjectiveFilter drafts = objectivesIn(cycle).in(Status.DRAFT).in(ObjectiveState.DRAFT).build();

    // When
    List<Actor> seeing = thoseWho(actor -> lists(drafts, actor));

    // Then
    assertThat(seeing).containsExactly(leader, leaderAbove, admin);
  }

  @Test
  void whoBelongsToAUnitBelowStandsBelowItsLeadEvenWithUnitsElsewhere() {
    // Given
    UnitId elsewhere = scene.department(stranger.person());
    scene.join(elsewhere, member.person());
    Objective draft = scene.add(anObjective(cycle, member.person()));

    // When
    List<Actor> seeing =
        thoseWho(actor -> ports.objectiveReader().find(draft.id(), actor).isPresent());

    // Then
    assertThat(seeing).containsExactly(member, leader, leaderAbove, stranger, admin);
  }

  @Test
  void aLinkToADraftIsHiddenFromThoseWhoMayNotSeeIt() {
    // Given
    Objective draft = scene.add(anObjective(cycle, team));
    Objective lower = scene.add(anObjective(cycle, member.person()).published());
    scene.link(lower, contributesTo(first(draft), 1));

    // When
    List<Actor> seeing =
        thoseWho(
            actor ->
                ports.objectiveReader().find(lower.id(), actor).orElseThrow().alignments().stream()
                    .noneMatch(link -> link.hidden()));

    // Then
    assertThat(seeing).containsExactly(leader, leaderAbove, admin);
  }

  @Test
  void aDeputySeesWhatWhomTheyStandInForSees() {
    // Given
    Objective ofTeam = scene.add(anObjective(cycle, team));
    Objective ofMember = scene.add(anObjective(cycle, member.person()));
    Actor ofLeader = new Actor(stranger.person(), false, Set.of(leader.person()));
    Actor ofBoth =
        new Actor(stranger.person(), false, Set.of(leaderBeside.person(), member.person()));

    // When
    List<Objective> seenForLeader = seenBy(ofLeader, ofTeam, ofMember);
    List<Objective> seenForBoth = seenBy(ofBoth, ofTeam, ofMember);

    // Then
    assertThat(seenForLeader).containsExactly(ofTeam, ofMember);
    assertThat(seenForBoth).containsExactly(ofMember);
  }

  private List<Objective> seenBy(Actor actor, Objective... drafts) {
    return inTransaction(
        () ->
            Arrays.stream(drafts)
                .filter(draft -> ports.objectiveReader().find(draft.id(), actor).isPresent())
                .toList());
  }

  private boolean lists(ObjectiveFilter filter, Actor actor) {
    return !ports
        .objectiveReader()
        .page(filter, actor, Examples.DAY, OrganisationSettings.DEFAULT, PageRequest.first())
        .items()
        .isEmpty();
  }

  private List<Actor> thoseWho(Predicate<Actor> see) {
    return everyone().stream().filter(actor -> inTransaction(() -> see.test(actor))).toList();
  }

  private List<Actor> everyone() {
    return List.of(member, leader, leaderAbove, leaderBeside, colleague, stranger, admin);
  }

  private Actor actor() {
    return new Actor(scene.person(), false);
  }
}

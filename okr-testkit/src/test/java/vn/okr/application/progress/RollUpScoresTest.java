package vn.okr.application.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.TODAY;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;
import vn.okr.testkit.SmallCompany;

/** M7: aligned goals follow what moves below them, level by level up to the company. */
class RollUpScoresTest {
  private final SmallCompany company = new SmallCompany();
  private final Objective ofCompany = carried(Owner.of(company.root));
  private final Objective ofDepartment = carried(Owner.of(company.department));
  private final Objective ofTeam = carried(Owner.of(company.team));

  @Test
  void aCheckInIsFollowedOverThreeLevels() {
    // Given
    Objective personal = personal(company.member.person(), "0");
    chain();
    align(company.member, personal, contributesTo(first(ofTeam), 1));

    // When
    company.checkIn(company.member, first(personal), Measures.value("37"));
    company.world.followAll();

    // Then
    assertThat(Arrays.asList(scoreOf(ofTeam), scoreOf(ofDepartment), scoreOf(ofCompany)))
        .containsOnly(score("0.37"));
  }

  @Test
  void contributionsAreWeightedByTheirLinks() {
    // Given
    align(company.member, personal(company.member.person(), "50"), weighing(100_000));
    align(company.member, personal(company.member.person(), "100"), weighing(20_000));
    align(company.member, personal(company.member.person(), "0"), weighing(1_000));

    // When
    company.world.followAll();

    // Then
    assertThat(scoreOf(ofTeam)).isEqualTo(score("0.5785"));
  }

  @Test
  void untilSomeoneFollowsNothingMovesAbove() {
    // Given
    Objective personal = personal(company.member.person(), "37");

    // When
    align(company.member, personal, contributesTo(first(ofTeam), 1));

    // Then
    assertThat(scoreOf(ofTeam)).isNull();
    assertThat(company.world.bell.rings()).isEqualTo(1);
  }

  @Test
  void aDraftFeedsNothingUntilItIsPublished() {
    // Given
    Objective draft =
        company.stored(
            anObjective(company.quarter, company.member.person())
                .with(aKeyResult().read(TODAY, Measures.value("37"))));
    align(company.member, draft, contributesTo(first(ofTeam), 1));
    company.world.followAll();
    Score before = scoreOf(ofTeam);

    // When
    company.world.publishObjectives.publish(company.member, draft.id());
    company.world.followAll();

    // Then
    assertThat(before).isNull();
    assertThat(scoreOf(ofTeam)).isEqualTo(score("0.37"));
  }

  @Test
  void aDroppedGoalLeavesWhatItFed() {
    // Given
    Objective dropped = personal(company.member.person(), "10");
    align(company.member, dropped, contributesTo(first(ofTeam), 1));
    align(
        company.colleague,
        personal(company.colleague.person(), "90"),
        contributesTo(first(ofTeam), 1));
    company.world.followAll();

    // When
    company.world.publishObjectives.drop(company.member, dropped.id(), () -> new Note("Đổi hướng"));
    company.world.followAll();

    // Then
    assertThat(scoreOf(ofTeam)).isEqualTo(score("0.9"));
  }

  @Test
  void aLinkTakenAwayLeavesTheGoalAboveUnmeasured() {
    // Given
    Objective personal = personal(company.member.person(), "37");
    chain();
    align(company.member, personal, contributesTo(first(ofTeam), 1));
    company.world.followAll();

    // When
    align(company.member, personal);
    company.world.followAll();

    // Then
    assertThat(scoreOf(ofTeam)).isNull();
    assertThat(scoreOf(ofCompany)).isNull();
  }

  @Test
  void supportAndLinksToTheGoalAsAWholeAreNeverCounted() {
    // Given
    Objective personal = personal(company.member.person(), "37");

    // When
    align(company.member, personal, supports(first(ofTeam)), contributesTo(ofTeam));
    company.world.followAll();

    // Then
    assertThat(scoreOf(ofTeam)).isNull();
  }

  @Test
  void aGradeIsWhatIsFollowedOnceAGoalIsClosed() {
    // Given
    Objective personal = personal(company.member.person(), "60");
    align(company.member, personal, contributesTo(first(ofTeam), 1));
    company.quarterIs(CyclePhase.GRADING);
    Grading better =
        new Grading(
            List.of(new Grading.Proposal(first(personal), score("0.65"), new Note("Gần đủ"))),
            ObjectiveBuilder.reflection());

    // When
    company.world.closeObjectives.close(company.member, personal.id(), () -> better);
    company.world.followAll();

    // Then
    assertThat(scoreOf(ofTeam)).isEqualTo(score("0.65"));
  }

  @Test
  void aGoalOpenedAgainFollowsWhatMovedMeanwhile() {
    // Given
    Objective personal = personal(company.member.person(), "20");
    align(company.member, personal, contributesTo(first(ofTeam), 1));
    company.world.followAll();
    company.quarterIs(CyclePhase.GRADING);
    Grading asMeasured = new Grading(List.of(), ObjectiveBuilder.reflection());
    company.world.closeObjectives.close(company.leader, ofTeam.id(), () -> asMeasured);
    company.checkIn(company.member, first(personal), Measures.value("90"));
    company.world.followAll();
    Score closed = scoreOf(ofTeam);

    // When
    company.world.closeObjectives.reopen(company.admin, ofTeam.id(), () -> new Note("Chấm nhầm"));
    company.world.followAll();

    // Then
    assertThat(closed).isEqualTo(score("0.2"));
    assertThat(scoreOf(ofTeam)).isEqualTo(score("0.9"));
  }

  @Test
  void followingIsNoEdit() {
    // Given
    align(company.member, personal(company.member.person(), "37"), contributesTo(first(ofTeam), 1));

    // When
    company.world.followAll();

    // Then
    assertThat(company.see(ofTeam.id()).facts().objective().revision()).isZero();
    assertThat(company.historyOf(ofTeam.id())).isEmpty();
  }

  @Test
  void whenNothingMovedThereIsNothingToFollow() {
    // Given
    company.world.followAll();

    // When
    boolean followed = company.world.rollUpScores.followOnce();

    // Then
    assertThat(followed).isFalse();
  }

  private void chain() {
    align(company.leader, ofTeam, contributesTo(first(ofDepartment), 1));
    align(company.head, ofDepartment, contributesTo(first(ofCompany), 1));
  }

  private Objective carried(Owner owner) {
    return company.stored(
        anObjective(company.quarter, owner)
            .with(aKeyResult().measuredBy(new Aligned()))
            .published());
  }

  private Objective personal(PersonId person, String value) {
    return company.stored(
        anObjective(company.quarter, person)
            .with(aKeyResult().read(TODAY.minusDays(1), Measures.value(value)))
            .published());
  }

  private Link weighing(long weight) {
    return contributesTo(first(ofTeam), weight);
  }

  private void align(Actor actor, Objective objective, Link... links) {
    company.world.alignObjectives.replace(actor, objective.id(), ANY, () -> List.of(links));
  }

  private Score scoreOf(Objective objective) {
    return company.see(objective.id()).score();
  }

  private static Score score(String value) {
    return Score.of(new BigDecimal(value));
  }
}

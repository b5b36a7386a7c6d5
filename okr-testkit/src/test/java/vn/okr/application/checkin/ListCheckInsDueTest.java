package vn.okr.application.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Actor;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** What someone owes: theirs and no one else's, the longest unheard of first. */
class ListCheckInsDueTest {
  private final SmallCompany company = new SmallCompany();
  private final ListCheckInsDue due = company.world.listCheckInsDue;

  @Test
  void ownObjectivesOwnKeyResultsAndThoseOfUnitsOneLeadsAreMine() {
    // Given
    Objective own =
        company.stored(anObjective(company.quarter, company.leader.person()).published());
    Objective ofTeam = company.stored(anObjective(company.quarter, company.team).published());
    Objective lent =
        company.stored(
            anObjective(company.quarter, company.stranger.person())
                .with(aKeyResult().ownedBy(company.leader.person()), aKeyResult())
                .published());

    // When
    List<KeyResultId> mine = mine(company.leader);

    // Then
    assertThat(mine).containsExactlyInAnyOrder(first(own), first(ofTeam), first(lent));
  }

  @Test
  void whatLiesBelowIsNotMineThoughIMayCheckInOnIt() {
    // Given
    Objective ofTeam = company.stored(anObjective(company.quarter, company.team).published());
    company.stored(anObjective(company.quarter, company.member.person()).published());

    // When
    List<KeyResultId> mine = mine(company.head);
    List<CheckInDue> week = due.ofUnit(company.head, company.team, company.quarter);

    // Then
    assertThat(mine).isEmpty();
    assertThat(week)
        .extracting(row -> row.keyResult().keyResult().id())
        .containsExactly(first(ofTeam));
  }

  @Test
  void whoMayNotCheckInHasNothingToDoInTheUnitsWeek() {
    // Given
    company.stored(anObjective(company.quarter, company.team).published());

    // When
    List<CheckInDue> week = due.ofUnit(company.stranger, company.team, company.quarter);

    // Then
    assertThat(week).isEmpty();
  }

  @Test
  void draftsAndDroppedKeyResultsTakeNoCheckIns() {
    // Given
    company.stored(anObjective(company.quarter, company.member.person()));
    Objective half =
        company.stored(
            anObjective(company.quarter, company.member.person())
                .with(aKeyResult(), aKeyResult().dropped())
                .published());

    // When
    List<KeyResultId> mine = mine(company.member);

    // Then
    assertThat(mine).containsExactly(first(half));
  }

  @Test
  void theLongestUnheardOfComesFirst() {
    // Given
    Objective objective =
        company.stored(
            anObjective(company.quarter, company.member.person())
                .with(
                    aKeyResult().read(TODAY, Measures.value("1")),
                    aKeyResult().read(TODAY.minusDays(8), Measures.value("1")),
                    aKeyResult().read(TODAY.minusDays(9), Measures.value("1")))
                .published());
    List<KeyResultId> asWritten =
        objective.keyResults().all().stream().map(keyResult -> keyResult.id()).toList();

    // When
    List<CheckInDue> rows = due.mine(company.member, company.quarter);

    // Then
    assertThat(rows)
        .extracting(row -> row.keyResult().keyResult().id())
        .containsExactly(asWritten.get(2), asWritten.get(1), asWritten.get(0));
    assertThat(rows).extracting(CheckInDue::due).containsExactly(true, true, false);
  }

  @Test
  void aCycleThatTakesNoCheckInsOwesNone() {
    // Given
    company.stored(anObjective(company.quarter, company.member.person()).published());
    company.quarterIs(CyclePhase.CLOSED);

    // When
    List<KeyResultId> mine = mine(company.member);

    // Then
    assertThat(mine).isEmpty();
  }

  private List<KeyResultId> mine(Actor actor) {
    return due.mine(actor, company.quarter).stream()
        .map(row -> row.keyResult().keyResult().id())
        .toList();
  }
}

package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.application.progress.ProgressReader.Tallies;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.Title;

/** After a cycle closes, its figures keep to the organisation of that day. */
public abstract class FrozenOrganisationContract extends PortContract {
  private CycleId cycle;
  private UnitId oldHome;
  private UnitId newHome;
  private UnitId team;
  private PersonId person;

  @BeforeEach
  void makeATeamWithGoals() {
    cycle = scene.cycle();
    oldHome = scene.department();
    newHome = scene.department();
    team = scene.team(oldHome);
    person = scene.person();
    scene.join(oldHome, person);
    scene.add(anObjective(cycle, team).published());
    scene.add(anObjective(cycle, person).published());
  }

  @Test
  void theFiguresOfAClosedCycleStayWhereTheyWere() {
    // Given
    run(() -> ports.cycles().freezeOrganisation(cycle));
    reorganise();

    // When
    Tallies tallies = count();

    // Then
    assertThat(tallies.toBoard().below(oldHome).objectives()).isEqualTo(2);
    assertThat(tallies.toBoard().below(newHome).objectives()).isZero();
    assertThat(nodeOf(tallies, team).name()).isEqualTo("Nhóm Nội dung");
  }

  @Test
  void theFiguresOfAnOpenCycleFollow() {
    // Given
    reorganise();

    // When
    Tallies tallies = count();

    // Then
    assertThat(tallies.toBoard().below(oldHome).objectives()).isZero();
    assertThat(tallies.toBoard().below(newHome).objectives()).isEqualTo(2);
    assertThat(nodeOf(tallies, team).name()).isEqualTo("Nhóm Phim");
  }

  @Test
  void theFiguresOfACycleThatIsOpenAgainFollow() {
    // Given
    run(() -> ports.cycles().freezeOrganisation(cycle));
    reorganise();
    run(() -> ports.cycles().thawOrganisation(cycle));

    // When
    Tallies tallies = count();

    // Then
    assertThat(tallies.toBoard().below(newHome).objectives()).isEqualTo(2);
  }

  @Test
  void aCycleThatIsClosedAgainKeepsToTheDayOfTheSecondTime() {
    // Given
    run(() -> ports.cycles().freezeOrganisation(cycle));
    run(() -> ports.cycles().thawOrganisation(cycle));
    reorganise();
    run(() -> ports.cycles().freezeOrganisation(cycle));

    // When
    Tallies tallies = count();

    // Then
    assertThat(tallies.toBoard().below(newHome).objectives()).isEqualTo(2);
  }

  @Test
  void withinAUnitAClosedCycleCountsWhoStoodThereThen() {
    // Given
    run(() -> ports.cycles().freezeOrganisation(cycle));
    reorganise();

    // When
    Tallies tallies =
        inTransaction(
            () -> ports.progressReader().count(cycle, oldHome, OrganisationSettings.DEFAULT));

    // Then
    assertThat(tallies.toBoard().below(oldHome).objectives()).isEqualTo(2);
  }

  private void reorganise() {
    run(
        () -> {
          Unit unit = ports.units().find(team).orElseThrow();
          ports
              .units()
              .save(
                  new Unit(
                      team,
                      new Title("Nhóm Phim"),
                      unit.kind(),
                      newHome,
                      unit.leads(),
                      false,
                      unit.revision() + 1));
          ports.units().removeMember(oldHome, person);
          ports.units().addMember(newHome, person);
        });
  }

  private Tallies count() {
    return inTransaction(
        () -> ports.progressReader().count(cycle, null, OrganisationSettings.DEFAULT));
  }

  private static UnitTree.Node nodeOf(Tallies tallies, UnitId unit) {
    UnitTree.Node node = tallies.tree().find(unit);
    assertThat(node).isNotNull();
    return Objects.requireNonNull(node);
  }
}

package vn.okr.application.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Tally;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** M12, M16: grading sheets and the progress of a cycle. */
class ScorecardsTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void theMarketingDepartmentsGradingSheetIsTheAverageOfItsObjectives() {
    // Given
    goal(Owner.of(company.department), "27", ObjectiveState.PUBLISHED);
    goal(Owner.of(company.department), "18", ObjectiveState.CLOSED);
    goal(Owner.of(company.department), "73", ObjectiveState.PUBLISHED);
    goal(Owner.of(company.department), "99", ObjectiveState.DROPPED);
    goal(Owner.of(company.department), "99", ObjectiveState.DRAFT);
    goal(Owner.of(company.team), "10", ObjectiveState.PUBLISHED);

    // When
    Scorecard sheet =
        company.world.readScorecards.ofUnit(company.head, company.department, company.quarter);

    // Then
    assertThat(sheet.ownerName()).isEqualTo("Phòng Tiếp thị");
    assertThat(sheet.objectives()).hasSize(4);
    assertThat(sheet.own().progress()).isEqualTo(Score.ofTenThousandths(3933));
    assertThat(sheet.own().objectives()).isEqualTo(3);
    assertThat(sheet.below().progress()).isEqualTo(Score.ofTenThousandths(1000));
  }

  @Test
  void aPersonsGradingSheetHoldsTheirOwnAndNothingBelow() {
    // Given
    goal(Owner.of(company.member.person()), "40", ObjectiveState.PUBLISHED);
    goal(Owner.of(company.member.person()), "90", ObjectiveState.DROPPED);
    goal(Owner.of(company.colleague.person()), "90", ObjectiveState.PUBLISHED);

    // When
    Scorecard sheet =
        company.world.readScorecards.ofPerson(
            company.stranger, company.member.person(), company.quarter);

    // Then
    assertThat(sheet.own()).isEqualTo(new Tally(1, 0, 4000, 0, Map.of(Band.PROGRESSING, 1L)));
    assertThat(sheet.objectives()).hasSize(2);
    assertThat(sheet.below()).isNull();
  }

  @Test
  void theCompanysProgressIsThatOfItsOwnObjectives() {
    // Given
    goal(Owner.of(company.root), "80", ObjectiveState.PUBLISHED);
    goal(Owner.of(company.department), "20", ObjectiveState.PUBLISHED);
    goal(Owner.of(company.team), "40", ObjectiveState.PUBLISHED);
    goal(Owner.of(company.member.person()), "100", ObjectiveState.PUBLISHED);

    // When
    CycleProgress progress = company.world.followProgress.of(company.quarter);

    // Then
    assertThat(progress.company().own().progress()).isEqualTo(Score.ofTenThousandths(8000));
    assertThat(progress.company().below().progress()).isEqualTo(Score.ofTenThousandths(5333));
    assertThat(progress.levels())
        .extractingFromEntries(level -> level.getValue().objectives())
        .containsExactly(1L, 1L, 1L, 1L);
    assertThat(progress.levels().keySet()).containsExactly(Level.values());
    assertThat(progress.units())
        .extracting(unit -> unit.unit().id())
        .startsWith(company.root, company.department)
        .contains(company.team, company.beside);
  }

  @Test
  void aCycleWithoutGoalsIsNotMeasured() {
    // Given
    CycleId empty = company.year;

    // When
    CycleProgress progress = company.world.followProgress.of(empty);

    // Then
    assertThat(progress.company().own().progress()).isNull();
    assertThat(progress.levels().values()).containsOnly(Tally.NONE);
  }

  @Test
  void unknownUnitsPeopleAndCyclesAreNotFound() {
    // Given
    var sheets = company.world.readScorecards;
    UnitId unit = new UnitId(company.world.ids.next());
    PersonId person = new PersonId(company.world.ids.next());
    CycleId cycle = new CycleId(company.world.ids.next());

    // When
    List<OkrException> refused =
        List.of(
            refusalOf(() -> sheets.ofUnit(company.admin, unit, company.quarter)),
            refusalOf(() -> sheets.ofPerson(company.admin, person, company.quarter)),
            refusalOf(() -> sheets.ofUnit(company.admin, company.team, cycle)),
            refusalOf(() -> company.world.followProgress.of(cycle)));

    // Then
    assertThat(refused).extracting(OkrException::code).containsOnly(ErrorCode.NOT_FOUND);
  }

  private void goal(Owner owner, String value, ObjectiveState state) {
    company.stored(
        anObjective(company.quarter, owner)
            .with(aKeyResult().read(TODAY, Measures.value(value)))
            .in(state));
  }
}

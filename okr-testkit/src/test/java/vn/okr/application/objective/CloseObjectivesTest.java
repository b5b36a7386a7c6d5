package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;
import vn.okr.testkit.Measures;
import vn.okr.testkit.ObjectiveBuilder;
import vn.okr.testkit.SmallCompany;

/** M15: an objective ends with grades, and what was learned. */
class CloseObjectivesTest {
  private final SmallCompany company = new SmallCompany();
  private final Objective objective =
      company.stored(
          anObjective(company.quarter, company.member.person())
              .with(
                  aKeyResult().read(TODAY, Measures.value("64")),
                  aKeyResult().measuredBy(new Aligned()))
              .published());

  @BeforeEach
  void gradesAreBeingGiven() {
    company.quarterIs(CyclePhase.GRADING);
  }

  @Test
  void scoresProposeGradesAndWhatIsNotMeasuredCountsNothing() {
    // Given
    Grading nothingMoved = new Grading(List.of(), ObjectiveBuilder.reflection());

    // When
    company.world.closeObjectives.close(company.member, objective.id(), () -> nothingMoved);

    // Then
    assertThat(stored().state()).isEqualTo(ObjectiveState.CLOSED);
    assertThat(stored().closure())
        .isEqualTo(
            new Closure(
                Score.ofTenThousandths(3200), Outcome.SHORT, ObjectiveBuilder.reflection()));
  }

  @Test
  void aGradeMayBeMovedALittleWithAReason() {
    // Given
    Grading moved = grading("0.74", "Khách ký ngay sau kỳ");

    // When
    company.world.closeObjectives.close(company.member, objective.id(), () -> moved);

    // Then
    assertThat(company.see(objective.id()).score()).isEqualTo(Score.ofTenThousandths(3700));
    assertThat(company.historyOf(objective.id()))
        .extracting(line -> line.entry().what())
        .containsExactly("KEY_RESULT_GRADED", "CLOSED");
    assertThat(company.historyOf(objective.id()).getFirst().entry().reason())
        .isEqualTo(new Note("Khách ký ngay sau kỳ"));
  }

  @Test
  void aGradeIsNotMovedFurther() {
    // Given
    Grading tooFar = grading("0.7401", "Khách ký ngay sau kỳ");

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.closeObjectives.close(company.member, objective.id(), () -> tooFar));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.GRADE_OUT_OF_RANGE);
    assertThat(refused.violations())
        .extracting(v -> v.pointer())
        .containsExactly("/grades/0/grade");
    assertThat(stored()).isEqualTo(objective.snapshot());
  }

  @ParameterizedTest
  @EnumSource(value = CyclePhase.class, names = "GRADING", mode = EnumSource.Mode.EXCLUDE)
  void gradesAreGivenWhileGradingOnly(CyclePhase phase) {
    // Given
    company.quarterIs(phase);

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.closeObjectives.close(
                    company.member, objective.id(), () -> grading("0.64", null)));

    // Then
    assertThat(refused.code())
        .isEqualTo(
            phase == CyclePhase.CLOSED ? ErrorCode.CYCLE_CLOSED : ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void anAdminTakesAClosingBackOnTheRecord() {
    // Given
    company.world.closeObjectives.close(
        company.member, objective.id(), () -> grading("0.7", "Gần đủ"));

    // When
    company.world.closeObjectives.reopen(
        company.admin, objective.id(), () -> new Note("Chấm nhầm"));

    // Then
    assertThat(stored().state()).isEqualTo(ObjectiveState.PUBLISHED);
    assertThat(stored().closure()).isNull();
    assertThat(company.see(objective.id()).score()).isEqualTo(Score.ofTenThousandths(6400));
    assertThat(company.historyOf(objective.id()).getLast().entry().reason())
        .isEqualTo(new Note("Chấm nhầm"));
  }

  @Test
  void takingAClosingBackNeedsAReason() {
    // Given
    company.world.closeObjectives.close(
        company.member, objective.id(), () -> grading("0.64", null));

    // When
    OkrException refused =
        refusalOf(
            () -> company.world.closeObjectives.reopen(company.admin, objective.id(), () -> null));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.REASON_REQUIRED);
    assertThat(stored().state()).isEqualTo(ObjectiveState.CLOSED);
  }

  @Test
  void inAClosedCycleNothingIsTakenBack() {
    // Given
    company.world.closeObjectives.close(
        company.member, objective.id(), () -> grading("0.64", null));
    company.quarterIs(CyclePhase.CLOSED);

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.closeObjectives.reopen(
                    company.admin, objective.id(), () -> new Note("Chấm nhầm")));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.CYCLE_CLOSED);
  }

  private Grading grading(String grade, String reason) {
    return new Grading(
        List.of(
            new Grading.Proposal(
                first(objective), Score.of(new BigDecimal(grade)), Note.ofNullable(reason))),
        ObjectiveBuilder.reflection());
  }

  private ObjectiveSnapshot stored() {
    return company.see(objective.id()).facts().objective();
  }
}

package vn.okr.application.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.TODAY;

import org.junit.jupiter.api.Test;
import vn.okr.application.Patch;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.objective.ShapeKeyResults.KeyResultEdit;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.Elapsed;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.shared.Note;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** M11: every number says how it came about and what it leaves out. */
class ExplainScoresTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void keyResultsThatDoNotCountAreNamedWithTheReason() {
    // Given
    Objective objective =
        company.stored(
            anObjective(company.quarter, company.member.person())
                .with(
                    aKeyResult().titled("Đếm"),
                    aKeyResult().titled("Bỏ").dropped(),
                    aKeyResult().titled("Nhẹ").weighing("0"),
                    aKeyResult().titled("Chưa đo").measuredBy(new Aligned()))
                .published());

    // When
    ObjectiveExplanation explained =
        company.world.explainScores.objective(company.stranger, objective.id());

    // Then
    assertThat(explained.formula()).isEqualTo("sum(weight * score) / sum(weight)");
    assertThat(explained.leftOut())
        .extracting(LeftOut::title, LeftOut::reason)
        .containsExactly(
            tuple("Bỏ", LeftOut.Reason.DROPPED),
            tuple("Nhẹ", LeftOut.Reason.WEIGHT_ZERO),
            tuple("Chưa đo", LeftOut.Reason.NOT_MEASURED));
    assertThat(explained.keyResults())
        .extracting(KeyResultExplanation::counts)
        .containsExactly(true, false, false, false);
    assertThat(explained.elapsed()).isEqualTo(new Elapsed(40, 91));
  }

  @Test
  void aCorrectedCheckInIsLeftOutAndNamed() {
    // Given
    KeyResultId keyResult =
        first(company.stored(anObjective(company.quarter, company.member.person()).published()));
    CheckIn wrong =
        company
            .world
            .recordCheckIns
            .record(company.member, keyResult, () -> SmallCompany.said(Measures.value("99")))
            .checkIn();
    NewCheckIn right = new NewCheckIn(Measures.value("9"), null, null, null, null, wrong.id());
    company.world.recordCheckIns.record(company.member, keyResult, () -> right);

    // When
    KeyResultExplanation explained = explainOwnerOf(keyResult).keyResults().getFirst();

    // Then
    assertThat(explained.checkIns())
        .extracting(CheckIn::reading)
        .containsExactly(Measures.value("9"));
    assertThat(explained.leftOut())
        .containsExactly(
            new LeftOut("checkIn", wrong.id().value(), TODAY.toString(), LeftOut.Reason.CORRECTED));
  }

  @Test
  void aCheckInMadeUnderAnotherMeasureIsLeftOutAndNamed() {
    // Given
    KeyResultId keyResult =
        first(company.stored(anObjective(company.quarter, company.member.person()).published()));
    CheckIn before =
        company
            .world
            .recordCheckIns
            .record(company.member, keyResult, () -> SmallCompany.said(Measures.value("9")))
            .checkIn();
    KeyResultEdit edit =
        new KeyResultEdit(
            Patch.keep(),
            Patch.to(new MeasureInput.Complete(new Binary())),
            Patch.keep(),
            Patch.keep(),
            Patch.keep(),
            new Note("đo cách khác"));
    company.world.shapeKeyResults.edit(company.member, keyResult, _ -> {}, () -> edit);

    // When
    KeyResultExplanation explained = explainOwnerOf(keyResult).keyResults().getFirst();

    // Then
    assertThat(explained.checkIns()).isEmpty();
    assertThat(explained.leftOut())
        .extracting(LeftOut::id, LeftOut::reason)
        .containsExactly(tuple(before.id().value(), LeftOut.Reason.OTHER_MEASURE));
  }

  @Test
  void whatDoesNotFeedAnAlignedKeyResultIsNamedWithTheReason() {
    // Given
    Objective upper =
        company.stored(
            anObjective(company.quarter, company.team)
                .with(aKeyResult().measuredBy(new Aligned()))
                .published());
    lower("Đóng góp", ObjectiveState.PUBLISHED, upper);
    lower("Đã bỏ", ObjectiveState.DROPPED, upper);
    lower("Bản nháp", ObjectiveState.DRAFT, upper);
    Objective beside = lower("Hỗ trợ", ObjectiveState.PUBLISHED, upper);
    company.link(beside, supports(first(upper)));

    // When
    KeyResultExplanation explained = explainOwnerOf(first(upper)).keyResults().getFirst();

    // Then
    assertThat(explained.contributions())
        .extracting(ContributionFacts::title)
        .containsExactly("Đóng góp");
    assertThat(explained.leftOut())
        .extracting(LeftOut::title, LeftOut::reason)
        .containsExactlyInAnyOrder(
            tuple("Đã bỏ", LeftOut.Reason.DROPPED), tuple("Hỗ trợ", LeftOut.Reason.ONLY_SUPPORTS));
  }

  @Test
  void whatWasGradedWithoutEverBeingMeasuredIsSaidToCountAsZero() {
    // Given
    Objective closed =
        company.stored(
            anObjective(company.quarter, company.member.person())
                .with(aKeyResult().measuredBy(new Aligned()))
                .in(ObjectiveState.CLOSED));

    // When
    ObjectiveExplanation explained =
        company.world.explainScores.objective(company.stranger, closed.id());

    // Then
    assertThat(explained.keyResults())
        .extracting(KeyResultExplanation::counts, KeyResultExplanation::countsAsZero)
        .containsExactly(tuple(true, true));
  }

  @Test
  void aGradeIsExplainedByGrades() {
    // Given
    Objective closed =
        company.stored(
            anObjective(company.quarter, company.member.person()).in(ObjectiveState.CLOSED));

    // When
    ObjectiveExplanation explained =
        company.world.explainScores.objective(company.stranger, closed.id());

    // Then
    assertThat(explained.formula()).isEqualTo("sum(weight * grade) / sum(weight)");
  }

  @Test
  void aUnitsProgressNamesItsObjectivesThatDoNotCount() {
    // Given
    company.stored(anObjective(company.quarter, company.team).titled("Đếm").published());
    company.stored(
        anObjective(company.quarter, company.team).titled("Đã bỏ").in(ObjectiveState.DROPPED));
    company.stored(
        anObjective(company.quarter, company.team)
            .titled("Chưa đo")
            .with(aKeyResult().measuredBy(new Aligned()))
            .published());

    // When
    UnitExplanation explained =
        company.world.explainScores.unit(company.stranger, company.team, company.quarter);

    // Then
    assertThat(explained.formula()).isEqualTo("sum(score) / count");
    assertThat(explained.leftOut())
        .extracting(LeftOut::title, LeftOut::reason)
        .containsExactly(
            tuple("Đã bỏ", LeftOut.Reason.DROPPED), tuple("Chưa đo", LeftOut.Reason.NOT_MEASURED));
  }

  private Objective lower(String title, ObjectiveState state, Objective upper) {
    Objective lower =
        company.stored(
            anObjective(company.quarter, company.member.person()).titled(title).in(state));
    company.link(lower, contributesTo(first(upper), 1));
    return lower;
  }

  private ObjectiveExplanation explainOwnerOf(KeyResultId keyResult) {
    return company.world.explainScores.objective(
        company.stranger,
        company.world.browseObjectives.keyResult(company.admin, keyResult).objectiveId());
  }
}

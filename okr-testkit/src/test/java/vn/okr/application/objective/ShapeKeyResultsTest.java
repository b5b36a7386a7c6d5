package vn.okr.application.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.okr.application.Patch;
import vn.okr.application.objective.ShapeKeyResults.KeyResultEdit;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

/** M4: every key result is tied to a measure, and moving the goal posts is on the record. */
class ShapeKeyResultsTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void aKeyResultAddedAfterPublishingIsSeenFromThatDay() {
    // Given
    Objective objective = published(aKeyResult());

    // When
    KeyResultId added =
        company.world.shapeKeyResults.add(
            company.member, objective.id(), () -> aKeyResult().asked());

    // Then
    assertThat(stored(added).publishedOn()).isEqualTo(TODAY);
    assertThat(company.keyResult(objective.id(), 1)).isEqualTo(added);
  }

  @Test
  void aMovedGoalPostNeedsAReason() {
    // Given
    KeyResultId keyResult = first(published(aKeyResult()));

    // When
    OkrException refused =
        refusalOf(() -> edit(keyResult, measure(Measures.metric("0", "50"), null)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.REASON_REQUIRED);
    assertThat(stored(keyResult).definition().measure()).isEqualTo(Measures.metric("0", "100"));
  }

  @Test
  void aMovedGoalPostStaysInTheHistoryWithOldAndNewValue() {
    // Given
    Objective objective = published(aKeyResult());
    Note why = new Note("Thị trường nhỏ hơn ta nghĩ");

    // When
    edit(first(objective), measure(Measures.metric("0", "50"), why));

    // Then
    assertThat(company.historyOf(objective.id()))
        .extracting(
            l -> l.entry().what(),
            l -> l.entry().keyResult(),
            l -> l.entry().field(),
            l -> l.entry().before(),
            l -> l.entry().after(),
            l -> l.entry().reason())
        .containsExactly(
            tuple("KEY_RESULT_EDITED", first(objective), "measure.target", "100", "50", why));
  }

  @Test
  void underAnotherTargetTheSameReadingsGiveAnotherScore() {
    // Given
    KeyResultId keyResult = first(published(aKeyResult()));
    company.checkIn(company.member, keyResult, Measures.value("25"));

    // When
    edit(keyResult, measure(Measures.metric("0", "50"), new Note("Nhỏ hơn")));

    // Then
    assertThat(stored(keyResult).score()).isEqualTo(Score.ofTenThousandths(5000));
  }

  @Test
  void underAnotherMeasureOldReadingsCountNowhere() {
    // Given
    KeyResultId keyResult = first(published(aKeyResult()));
    company.checkIn(company.member, keyResult, Measures.value("25"));

    // When
    edit(keyResult, measure(Measures.steps(1, 1), new Note("Đo cách khác")));

    // Then
    assertThat(stored(keyResult).score()).isEqualTo(Score.ZERO);
  }

  @Test
  void aKeyResultThatBecomesAlignedFollowsWhatContributesAlready() {
    // Given
    Objective upper = company.stored(anObjective(company.quarter, company.team).published());
    Objective lower = published(aKeyResult().read(TODAY, Measures.value("70")));
    company.link(lower, contributesTo(first(upper), 1));
    company.world.shapeKeyResults.edit(
        company.leader,
        first(upper),
        ANY,
        () -> measure(new Aligned(), new Note("Các bạn cùng góp sức")));

    // When
    company.world.followAll();

    // Then
    assertThat(stored(first(upper)).score()).isEqualTo(Score.ofTenThousandths(7000));
  }

  @Test
  void anUnknownOwnerIsRefused() {
    // Given
    KeyResultId keyResult = first(published(aKeyResult()));
    PersonId unknown = new PersonId(company.world.ids.next());

    // When
    OkrException refused =
        refusalOf(
            () ->
                edit(
                    keyResult,
                    new KeyResultEdit(
                        Patch.keep(),
                        Patch.keep(),
                        Patch.keep(),
                        Patch.to(unknown),
                        Patch.keep(),
                        null)));

    // Then
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/ownerId");
  }

  @Test
  void aPublishedKeyResultIsNotDeleted() {
    // Given
    KeyResultId keyResult = first(published(aKeyResult(), aKeyResult()));

    // When
    OkrException refused =
        refusalOf(() -> company.world.shapeKeyResults.delete(company.member, keyResult, ANY));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void aDroppedKeyResultLeavesTheAverage() {
    // Given
    Objective objective =
        published(
            aKeyResult().read(TODAY, Measures.value("20")),
            aKeyResult().read(TODAY, Measures.value("80")));

    // When
    company.world.shapeKeyResults.drop(
        company.member, first(objective), () -> new Note("Không đo được nữa"));

    // Then
    assertThat(company.see(objective.id()).score()).isEqualTo(Score.ofTenThousandths(8000));
    assertThat(stored(first(objective)).dropped()).isTrue();
  }

  @Test
  void theLastKeyResultIsNotDropped() {
    // Given
    KeyResultId keyResult = first(published(aKeyResult()));

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.shapeKeyResults.drop(
                    company.member, keyResult, () -> new Note("Thôi")));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.NO_KEY_RESULTS);
  }

  @Test
  void noKeyResultIsAddedWhileGrading() {
    // Given
    Objective objective = published(aKeyResult());
    company.quarterIs(CyclePhase.GRADING);

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.shapeKeyResults.add(
                    company.member, objective.id(), () -> aKeyResult().asked()));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void aClosedObjectiveIsNotEdited() {
    // Given
    Objective closed =
        company.stored(
            anObjective(company.quarter, company.member.person()).in(ObjectiveState.CLOSED));

    // When
    OkrException refused =
        refusalOf(() -> edit(first(closed), weight("2", new Note("Quan trọng hơn"))));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  private Objective published(KeyResultBuilder... keyResults) {
    return company.stored(
        anObjective(company.quarter, company.member.person()).with(keyResults).published());
  }

  private void edit(KeyResultId keyResult, KeyResultEdit edit) {
    company.world.shapeKeyResults.edit(company.member, keyResult, ANY, () -> edit);
  }

  private static KeyResultEdit measure(Measure measure, Note reason) {
    return new KeyResultEdit(
        Patch.keep(),
        Patch.to(new MeasureInput.Complete(measure)),
        Patch.keep(),
        Patch.keep(),
        Patch.keep(),
        reason);
  }

  private static KeyResultEdit weight(String weight, Note reason) {
    return new KeyResultEdit(
        Patch.keep(),
        Patch.keep(),
        Patch.to(Weight.of(new BigDecimal(weight))),
        Patch.keep(),
        Patch.keep(),
        reason);
  }

  private KeyResult stored(KeyResultId id) {
    return company.world.browseObjectives.keyResult(company.admin, id).keyResult();
  }
}

package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.Organisations;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;

@DisplayName("M11: so does every change of its key results")
class KeyResultHistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
  private static final PersonId OWNER = Organisations.person(7);

  @Test
  void tellsAllOfWhatWasAdded() {
    // Given
    Objective draft = anObjective().with(aKeyResult(1)).build();
    KeyResult added = aKeyResult(2).ownedBy(OWNER).startingConfident(5).build();

    // When
    draft.addKeyResult(added, TODAY);

    // Then
    assertThat(draft.changes())
        .containsExactly(
            line(ChangeKind.KEY_RESULT_ADDED, 2, "title", null, "Kết quả 2", null),
            line(ChangeKind.KEY_RESULT_ADDED, 2, "measure", null, "metric", null),
            line(ChangeKind.KEY_RESULT_ADDED, 2, "measure.start", null, "0", null),
            line(ChangeKind.KEY_RESULT_ADDED, 2, "measure.target", null, "100", null),
            line(ChangeKind.KEY_RESULT_ADDED, 2, "weight", null, "1", null),
            line(ChangeKind.KEY_RESULT_ADDED, 2, "ownerId", null, OWNER.value().toString(), null),
            line(ChangeKind.KEY_RESULT_ADDED, 2, "startingConfidence", null, "5", null));
    assertThat(draft.keyResults().get(id(2))).isEqualTo(added);
  }

  @Test
  void oneAddedToAPublishedObjectiveIsPublishedThatDay() {
    // Given
    Objective published = anObjective().with(aKeyResult(1)).in(ObjectiveState.PUBLISHED).build();

    // When
    published.addKeyResult(aKeyResult(2).build(), TODAY);

    // Then
    assertThat(published.keyResults().get(id(2)).publishedOn()).isEqualTo(TODAY);
    assertThat(published.keyResults().get(id(1)).publishedOn()).isNull();
  }

  @Test
  void tellsEachFieldRedefined() {
    // Given
    Objective objective =
        anObjective().with(aKeyResult(1).ownedBy(OWNER)).in(ObjectiveState.PUBLISHED).build();
    KeyResultBuilder other = aKeyResult(1).weighing("2.5").scored("0.7");

    // When
    objective.redefineKeyResult(id(1), other.definition(), other.standing(), REASON);

    // Then
    assertThat(objective.changes())
        .containsExactly(
            line(ChangeKind.KEY_RESULT_EDITED, 1, "weight", "1", "2.5", REASON),
            line(
                ChangeKind.KEY_RESULT_EDITED,
                1,
                "ownerId",
                OWNER.value().toString(),
                null,
                REASON));
    assertThat(objective.score()).hasToString("0.7");
  }

  @Test
  void tellsWhatWasDeletedFromADraft() {
    // Given
    Objective draft = anObjective().with(aKeyResult(1), aKeyResult(2)).build();

    // When
    draft.deleteKeyResult(id(1));

    // Then
    assertThat(draft.changes())
        .containsExactly(line(ChangeKind.KEY_RESULT_DELETED, 1, "title", "Kết quả 1", null, null));
    assertThat(draft.keyResults().all()).extracting(KeyResult::id).containsExactly(id(2));
  }

  @Test
  @DisplayName("a published key result is dropped with a reason and leaves the average")
  void tellsWhyOneWasDropped() {
    // Given
    Objective objective =
        anObjective()
            .with(aKeyResult(1).scored("0.2"), aKeyResult(2).scored("0.8"))
            .in(ObjectiveState.PUBLISHED)
            .build();

    // When
    objective.dropKeyResult(id(1), REASON);

    // Then
    assertThat(objective.changes())
        .containsExactly(line(ChangeKind.KEY_RESULT_DROPPED, 1, null, null, null, REASON));
    assertThat(objective.keyResults().all()).hasSize(2);
    assertThat(objective.keyResults().get(id(1)).dropped()).isTrue();
    assertThat(objective.score()).hasToString("0.8");
  }

  private static Change line(
      ChangeKind kind,
      int keyResult,
      @Nullable String field,
      @Nullable String before,
      @Nullable String after,
      @Nullable Note reason) {
    return new Change(kind, id(keyResult), field, before, after, reason);
  }
}

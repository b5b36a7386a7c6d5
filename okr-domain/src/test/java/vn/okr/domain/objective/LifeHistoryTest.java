package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M11: so does every step of its life")
class LifeHistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

  @Test
  void beginsWithTheDraft() {
    // Given
    ObjectiveSnapshot stored = anObjective().with(aKeyResult(1)).build().snapshot();

    // When
    Objective draft =
        Objective.draft(
            stored.id(),
            null,
            stored.cycleId(),
            stored.owner(),
            stored.definition(),
            stored.keyResults());

    // Then
    assertThat(draft.changes())
        .containsExactly(new Change(ChangeKind.DRAFTED, null, null, null, null, null));
    assertThat(draft.snapshot())
        .isEqualTo(
            new ObjectiveSnapshot(
                stored.id(),
                null,
                stored.cycleId(),
                stored.owner(),
                stored.definition(),
                ObjectiveState.DRAFT,
                stored.keyResults(),
                null,
                null,
                0));
  }

  @Test
  void tellsThePublication() {
    // Given
    Objective objective = anObjective().with(aKeyResult(1)).build();
    Publication now = new Publication(Instant.parse("2026-02-02T01:00:00Z"), TODAY);

    // When
    objective.publish(now);

    // Then
    assertThat(objective.changes())
        .containsExactly(
            new Change(ChangeKind.PUBLISHED, null, "state", "DRAFT", "PUBLISHED", null));
    assertThat(objective.snapshot().publication()).isEqualTo(now);
    assertThat(objective.keyResults().get(id(1)).publishedOn()).isEqualTo(TODAY);
  }

  @Test
  void tellsWhyItWasDropped() {
    // Given
    Objective objective = anObjective().with(aKeyResult(1)).in(ObjectiveState.PUBLISHED).build();

    // When
    objective.drop(REASON);

    // Then
    assertThat(objective.changes())
        .containsExactly(
            new Change(ChangeKind.DROPPED, null, "state", "PUBLISHED", "DROPPED", REASON));
  }
}

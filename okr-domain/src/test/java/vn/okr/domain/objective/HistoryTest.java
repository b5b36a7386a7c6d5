package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.Organisations;
import vn.okr.domain.organisation.Owner;

@DisplayName("M11: every change of an objective leaves a line of history: field, old, new, reason")
class HistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

  @Test
  void beginsWithTheDraft() {
    // Given
    ObjectiveSnapshot stored = anObjective().with(aKeyResult(1)).build().snapshot();

    // When
    Objective draft =
        Objective.draft(
            stored.id(),
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
  void tellsEveryFieldEdited() {
    // Given
    Objective objective = anObjective().with(aKeyResult(1)).build();

    // When
    objective.edit(anObjective().committed().definition("Mới", "vì sao"), REASON);

    // Then
    assertThat(objective.changes())
        .containsExactly(
            edited("title", "Mục tiêu", "Mới"),
            edited("ambition", "ASPIRATIONAL", "COMMITTED"),
            edited("description", null, "vì sao"));
    assertThat(objective.definition().ambition()).isEqualTo(Ambition.COMMITTED);
  }

  @Test
  void tellsNothingWhereNothingChanged() {
    // Given
    Objective objective = anObjective().with(aKeyResult(1)).build();

    // When
    objective.edit(objective.definition(), REASON);

    // Then
    assertThat(objective.changes()).isEmpty();
  }

  @Test
  void tellsTheOldAndNewOwner() {
    // Given
    Objective objective = anObjective().build();
    Owner marketing = Owner.of(Organisations.MARKETING);

    // When
    objective.reassign(marketing, REASON);

    // Then
    assertThat(objective.owner()).isEqualTo(marketing);
    assertThat(objective.changes())
        .containsExactly(
            new Change(
                ChangeKind.REASSIGNED,
                null,
                "owner",
                Organisations.ENGINEERING.value().toString(),
                Organisations.MARKETING.value().toString(),
                REASON));
  }

  @Test
  void reassigningToTheSameOwnerIsNoChange() {
    // Given
    Objective objective = anObjective().build();

    // When
    objective.reassign(objective.owner(), REASON);

    // Then
    assertThat(objective.changes()).isEmpty();
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

  @Test
  void tellsHowItsAlignmentsWere() {
    // Given
    Objective objective = anObjective().build();

    // When
    objective.aligned("", "CONTRIBUTES x (1)");

    // Then
    assertThat(objective.changes())
        .containsExactly(
            new Change(ChangeKind.ALIGNED, null, "alignments", "", "CONTRIBUTES x (1)", null));
  }

  @Test
  void aligningTheSameWayIsNoChange() {
    // Given
    Objective objective = anObjective().build();

    // When
    objective.aligned("SUPPORTS x (1)", "SUPPORTS x (1)");

    // Then
    assertThat(objective.changes()).isEmpty();
  }

  @Test
  void cannotBeRewritten() {
    // Given
    Objective objective = anObjective().build();
    List<Change> seen = objective.changes();

    // When
    objective.aligned("", "SUPPORTS x (1)");

    // Then
    assertThat(seen).isEmpty();
  }

  private static Change edited(String field, String before, String after) {
    return new Change(ChangeKind.EDITED, null, field, before, after, REASON);
  }
}

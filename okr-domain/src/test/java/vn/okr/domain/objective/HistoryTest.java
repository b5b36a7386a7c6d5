package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.REASON;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

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

package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("M7, M12: published and closed objectives count, drafts and dropped ones do not")
  @CsvSource({"DRAFT, false", "PUBLISHED, true", "CLOSED, true", "DROPPED, false"})
  void onlyPublishedAndClosedObjectivesCount(ObjectiveState state, boolean expected) {
    // Given
    Objective objective = anObjective().with(aKeyResult(1)).in(state).build();

    // When
    boolean counts = objective.counts();

    // Then
    assertThat(counts).isEqualTo(expected);
  }

  @Test
  void isRestoredAsItWasStored() {
    // Given
    ObjectiveSnapshot stored = anObjective().with(aKeyResult(1)).build().snapshot();

    // When
    Objective restored = Objective.restore(stored);

    // Then
    assertThat(restored.snapshot()).isEqualTo(stored);
    assertThat(restored.id()).isEqualTo(stored.id());
    assertThat(restored.cycleId()).isEqualTo(stored.cycleId());
    assertThat(restored.changes()).isEmpty();
  }
}

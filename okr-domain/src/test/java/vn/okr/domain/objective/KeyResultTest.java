package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.KeyResultBuilder.id;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.shared.Quantity;

class KeyResultTest {

  @Test
  @DisplayName("a check-in is no edit: the revision and the history stay")
  void doesNotTellCheckIns() {
    // Given
    Objective objective =
        anObjective()
            .with(aKeyResult(1).scored("0.2"), aKeyResult(2).scored("0.8"))
            .in(ObjectiveState.PUBLISHED)
            .build();
    Standing standing =
        aKeyResult(1).scored("0.4").confident(6).checkedInOn("2026-02-02").standing();

    // When
    objective.checkedIn(id(1), standing);

    // Then
    assertThat(objective.keyResults().get(id(1)).standing()).isEqualTo(standing);
    assertThat(objective.keyResults().get(id(2))).isEqualTo(aKeyResult(2).scored("0.8").build());
    assertThat(objective.score()).hasToString("0.6");
    assertThat(objective.changes()).isEmpty();
    assertThat(objective.revision()).isEqualTo(3);
  }

  @Test
  void aNewKeyResultStandsAtItsStart() {
    // When
    KeyResult fresh = KeyResult.fresh(id(1), aKeyResult(1).definition());

    // Then
    assertThat(fresh.standing().attainment().current()).isEqualTo(Quantity.of("0"));
    assertThat(fresh.score()).hasToString("0");
    assertThat(fresh.publishedOn()).isNull();
    assertThat(fresh.dropped()).isFalse();
    assertThat(fresh.grade()).isNull();
    assertThat(fresh.confidence()).isNull();
  }
}

package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.REFLECTION;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchedTextsTest {
  @Test
  void anOpenOneIsFoundByItsTitlesButForWhatWasDropped() {
    // When
    List<String> texts = objective(ObjectiveState.PUBLISHED).snapshot().searched();

    // Then
    assertThat(texts).containsExactly("Mục tiêu", "Khách");
  }

  @Test
  void aClosedOneIsFoundByWhatWasLearnedAsWell() {
    // When
    List<String> texts = objective(ObjectiveState.CLOSED).snapshot().searched();

    // Then
    assertThat(texts)
        .containsExactly("Mục tiêu", "Khách", "đúng người", "thiếu giờ", "ít hơn", "khách hủy");
  }

  @Test
  void whatWasNotMissedHasThreeAnswers() {
    assertThat(REFLECTION.notes()).hasSize(3);
  }

  private static Objective objective(ObjectiveState state) {
    return anObjective()
        .with(aKeyResult(1).titled("Khách"), aKeyResult(2).titled("Bỏ").dropped())
        .in(state)
        .build();
  }
}

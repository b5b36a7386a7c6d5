package vn.okr.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Weight;

class LinkTest {
  private static final UUID ID = new UUID(0, 5);

  @Test
  void mustWeighSomething() {
    // Given
    Target target = new Target.OfObjective(new ObjectiveId(ID));

    // When
    String reason = Refusals.reasonOf(() -> new Link(target, LinkKind.CONTRIBUTES, Weight.of(0)));

    // Then
    assertThat(reason).isEqualTo("not-positive");
  }

  @Test
  void readsInTheHistoryAsWhatItIs() {
    // Given
    Target target = new Target.OfKeyResult(new KeyResultId(ID));

    // When
    Link link = new Link(target, LinkKind.SUPPORTS, Weight.of(new BigDecimal("1.50")));

    // Then
    assertThat(link).hasToString("SUPPORTS 00000000-0000-0000-0000-000000000005 (1.5)");
  }

  @Test
  void anObjectiveAndAKeyResultAreDifferentTargets() {
    // Given
    Target objective = new Target.OfObjective(new ObjectiveId(ID));
    Target keyResult = new Target.OfKeyResult(new KeyResultId(ID));

    // Then
    assertThat(objective).isNotEqualTo(keyResult);
    assertThat(objective.value()).isEqualTo(keyResult.value()).isEqualTo(ID);
  }
}

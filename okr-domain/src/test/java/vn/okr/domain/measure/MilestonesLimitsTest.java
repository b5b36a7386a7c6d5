package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.measure.Readings.inOrder;
import static vn.okr.domain.measure.Readings.milestones;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.okr.domain.shared.Refusals;

class MilestonesLimitsTest {

  @Test
  void fiftyOfTheHeaviestAddUp() {
    // Given
    Milestones heavy = listOf(50, 1_000_000_000);

    // When
    Attainment attainment =
        heavy.assess(
            inOrder(
                milestones(
                    heavy.milestones().stream()
                        .limit(33)
                        .map(Milestone::id)
                        .toArray(MilestoneId[]::new))));

    // Then
    assertThat(attainment.score()).hasToString("0.66");
  }

  @Test
  void needsAMilestone() {
    // When
    String reason = Refusals.reasonOf(() -> new Milestones(List.of()));

    // Then
    assertThat(reason).isEqualTo("required");
  }

  @Test
  void refusesTheFiftyFirst() {
    // When
    String reason = Refusals.reasonOf(() -> listOf(51, 1));

    // Then
    assertThat(reason).isEqualTo("too-many");
  }

  @Test
  void refusesTheSameMilestoneTwice() {
    // Given
    Milestone twice = MilestonesTest.milestone(1, 1);

    // When
    String reason = Refusals.reasonOf(() -> new Milestones(List.of(twice, twice)));

    // Then
    assertThat(reason).isEqualTo("duplicate");
  }

  @Test
  void aMilestoneMustWeighSomething() {
    // When
    String reason = Refusals.reasonOf(() -> MilestonesTest.milestone(1, 0));

    // Then
    assertThat(reason).isEqualTo("not-positive");
  }

  private static Milestones listOf(int count, long weight) {
    return new Milestones(
        IntStream.range(0, count).mapToObj(i -> MilestonesTest.milestone(i, weight)).toList());
  }
}

package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.measure.Readings.done;
import static vn.okr.domain.measure.Readings.inOrder;
import static vn.okr.domain.measure.Readings.milestones;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

class MilestonesTest {
  private static final Milestone CHOOSE = milestone(1, 1);
  private static final Milestone BUILD = milestone(2, 1);
  private static final Milestone LAUNCH = milestone(3, 2);
  private static final Milestones PLAN = new Milestones(List.of(CHOOSE, BUILD, LAUNCH));

  @Test
  @DisplayName("M15: milestones weighing 1, 1, 2 with the last one done score 0.5")
  void scoresWeightsDoneByAllWeights() {
    // When
    Attainment attainment = PLAN.assess(inOrder(milestones(LAUNCH.id())));

    // Then
    assertThat(attainment.score()).hasToString("0.5");
    assertThat(attainment.milestonesDone()).containsExactly(LAUNCH.id());
    assertThat(attainment.current()).isNull();
  }

  @Test
  void beginsAtZero() {
    // When
    Attainment attainment = PLAN.assess(List.of());

    // Then
    assertThat(attainment.score()).isEqualTo(Score.ZERO);
    assertThat(attainment.milestonesDone()).isEmpty();
  }

  @Test
  void isCompleteWithAllOfThem() {
    // When
    Attainment attainment = PLAN.assess(inOrder(milestones(CHOOSE.id(), BUILD.id(), LAUNCH.id())));

    // Then
    assertThat(attainment.score()).isEqualTo(Score.ONE);
  }

  @Test
  @DisplayName("a check-in names the whole set done, so the last one counts alone")
  void theLastCheckInCounts() {
    // When
    Attainment attainment =
        PLAN.assess(inOrder(milestones(CHOOSE.id(), LAUNCH.id()), milestones(CHOOSE.id())));

    // Then
    assertThat(attainment.score()).hasToString("0.25");
    assertThat(attainment.milestonesDone()).containsExactly(CHOOSE.id());
  }

  @Test
  void readingsOfAnEarlierMeasureCountNowhere() {
    // When
    Attainment attainment = PLAN.assess(inOrder(milestones(BUILD.id()), done(true)));

    // Then
    assertThat(attainment.score()).hasToString("0.25");
  }

  @Test
  void aMilestoneTakenOutOfThePlanCountsNowhere() {
    // Given
    Milestones shorter = new Milestones(List.of(CHOOSE, LAUNCH));

    // When
    Attainment attainment = shorter.assess(inOrder(milestones(CHOOSE.id(), BUILD.id())));

    // Then
    assertThat(attainment.score()).hasToString("0.3333");
    assertThat(attainment.milestonesDone()).containsExactly(CHOOSE.id());
  }

  static Milestone milestone(int number, long weight) {
    return new Milestone(
        new MilestoneId(new UUID(0, number)), new Title("Bước " + number), Weight.of(weight));
  }
}

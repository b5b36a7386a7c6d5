package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** What of an ended objective is carried over into another cycle. */
class UnfinishedTest {
  private static final Milestone FIRST = step(1);
  private static final Milestone SECOND = step(2);

  @Test
  void aMetricGoesOnFromWhereItStands() {
    // Given
    Metric way = new Metric(Quantity.of("10"), Quantity.of("50"), null);

    // When
    Measure left =
        way.remainder(new Attainment(Quantity.of("30"), Set.of(), Score.ofTenThousandths(5000)));

    // Then
    assertThat(left).isEqualTo(new Metric(Quantity.of("30"), Quantity.of("50"), null));
  }

  @Test
  void ofMilestonesThoseNotDoneAreLeft() {
    // Given
    Milestones all = new Milestones(List.of(FIRST, SECOND));

    // When
    Measure left =
        all.remainder(new Attainment(null, Set.of(FIRST.id()), Score.ofTenThousandths(5000)));

    // Then
    assertThat(left).isEqualTo(new Milestones(List.of(SECOND)));
  }

  @Test
  void otherMeasuresStayAsTheyAre() {
    // Given
    Measure done = new Binary();

    // When
    Measure left = done.remainder(Attainment.NOT_MEASURED);

    // Then
    assertThat(left).isEqualTo(done);
  }

  @Test
  void aMetricNeverReadStaysAsItIs() {
    // Given
    Metric way = new Metric(Quantity.of("10"), Quantity.of("50"), null);

    // When
    Measure left = way.remainder(Attainment.NOT_MEASURED);

    // Then
    assertThat(left).isEqualTo(way);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "DROPPED"})
  void whatWasReachedOrGivenUpStaysBehind(ObjectiveState ended) {
    // Given
    PersonId owner = new PersonId(new UUID(2, 7));
    Objective objective =
        anObjective()
            .with(
                aKeyResult(1).scored("1"),
                aKeyResult(2).scored("0.9999").ownedBy(owner).startingConfident(7).weighing("3"),
                aKeyResult(3).scored("0.2").dropped(),
                aKeyResult(4).scored(null).measuredBy(new Binary()))
            .in(ended)
            .build();

    // When
    List<KeyResult.Definition> left = objective.unfinished();

    // Then
    assertThat(left)
        .containsExactly(
            aKeyResult(2).ownedBy(owner).weighing("3").definition(),
            aKeyResult(4).measuredBy(new Binary()).definition());
  }

  @Test
  void whatDidNotCountDoesOnceItIsAllThatIsLeft() {
    // Given
    Objective objective =
        anObjective()
            .with(aKeyResult(1).scored("1"), aKeyResult(2).scored("0.5").weighing("0"))
            .in(ObjectiveState.CLOSED)
            .build();

    // When
    List<KeyResult.Definition> left = objective.unfinished();

    // Then
    assertThat(left).containsExactly(aKeyResult(2).weighing("1").definition());
  }

  @Test
  void nothingIsLeftOfWhatWasReachedAltogether() {
    // Given
    Objective objective =
        anObjective().with(aKeyResult(1).scored("1")).in(ObjectiveState.CLOSED).build();

    // When
    List<KeyResult.Definition> left = objective.unfinished();

    // Then
    assertThat(left).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "PUBLISHED"})
  void nothingIsCarriedOverBeforeItsEnd(ObjectiveState open) {
    // Given
    Objective objective = anObjective().with(aKeyResult(1)).in(open).build();

    // When
    Conflict refused = catchThrowableOfType(Conflict.class, objective::unfinished);

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void aDraftKnowsWhatItCarriesOnForGood() {
    // Given
    ObjectiveId origin = new ObjectiveId(new UUID(3, 9));
    ObjectiveSnapshot like = anObjective().with(aKeyResult(1)).build().snapshot();
    Objective draft =
        Objective.draft(
            like.id(), origin, like.cycleId(), like.owner(), like.definition(), like.keyResults());

    // When
    draft.publish(new Publication(Instant.parse("2026-02-02T01:00:00Z"), LocalDate.EPOCH));

    // Then
    assertThat(draft.origin()).isEqualTo(origin);
    assertThat(draft.snapshot().at(5).origin()).isEqualTo(origin);
  }

  private static Milestone step(int number) {
    return new Milestone(
        new MilestoneId(new UUID(8, number)), new Title("Bước " + number), Weight.ONE);
  }
}

package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.progress.Situations.committed;
import static vn.okr.domain.progress.Situations.day;
import static vn.okr.domain.progress.Situations.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.objective.ObjectiveBuilder;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

@DisplayName("Check-ins are owed while something may still move")
class OwedCheckInsTest {

  static Stream<Arguments> measures() {
    Milestone step = new Milestone(new MilestoneId(new UUID(0, 1)), new Title("Bước"), Weight.ONE);
    Measure metric = new Metric(Quantity.of("0"), Quantity.of("1"), null);
    Measure keep = new Keep(Quantity.of("0"), null, KeepMethod.SHARE, null);
    Measure milestones = new Milestones(List.of(step));
    return Stream.of(
        Arguments.of(metric, "0.9999", true),
        Arguments.of(metric, "1", false),
        Arguments.of(milestones, "0.5", true),
        Arguments.of(milestones, "1", false),
        Arguments.of(new Binary(), "0", true),
        Arguments.of(new Binary(), "1", false),
        Arguments.of(keep, "1", true),
        Arguments.of(keep, "0", true),
        Arguments.of(keep, null, true),
        Arguments.of(new Aligned(), "0.5", false),
        Arguments.of(new Aligned(), null, false));
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @MethodSource("measures")
  @DisplayName("never aligned ones, nor metric, milestones and binary that have reached 1")
  void isOwedByWhatMayStillMove(Measure measure, @Nullable String score, boolean expected) {
    // Given
    ObjectiveBuilder objective =
        committed(aKeyResult(1).measuredBy(measure).scored(score).publishedOn(day(0)));

    // When
    Status status = status(objective, CyclePhase.RUNNING, 50);

    // Then
    assertThat(status == Status.OUTDATED).isEqualTo(expected);
  }
}

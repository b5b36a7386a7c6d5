package vn.okr.adapters.persistence.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.Grade;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/**
 * A key result as a list reads it.
 *
 * @param milestones as JSON; absent for other measures
 */
record KeyResultRow(
    UUID id,
    UUID objectiveId,
    String title,
    String measure,
    @Nullable BigDecimal startValue,
    @Nullable BigDecimal targetValue,
    @Nullable BigDecimal atLeast,
    @Nullable BigDecimal atMost,
    @Nullable String keepMethod,
    @Nullable String unit,
    @Nullable String milestones,
    BigDecimal weight,
    @Nullable UUID ownerId,
    @Nullable Integer startingConfidence,
    boolean dropped,
    @Nullable LocalDate publishedOn,
    @Nullable BigDecimal currentValue,
    @Nullable Integer score,
    @Nullable Integer confidence,
    @Nullable LocalDate lastCheckInOn,
    @Nullable Integer grade,
    @Nullable String gradeReason) {
  KeyResult toKeyResult() {
    List<MilestoneColumns> steps = MilestoneJson.read(milestones);
    return new KeyResult(
        new KeyResultId(id),
        new KeyResult.Definition(
            new Title(title),
            toMeasure(steps),
            Weight.of(weight),
            ownerId == null ? null : new PersonId(ownerId),
            Confidence.ofNullable(startingConfidence)),
        dropped,
        publishedOn,
        new Standing(attainment(steps), Confidence.ofNullable(confidence), lastCheckInOn),
        grade == null
            ? null
            : new Grade(Score.ofTenThousandths(grade), Note.ofNullable(gradeReason)));
  }

  private Measure toMeasure(List<MilestoneColumns> steps) {
    return switch (measure) {
      case "metric" ->
          new Metric(given(startValue), given(targetValue), UnitOfMeasure.ofNullable(unit));
      case "keep" ->
          new Keep(
              quantity(atLeast),
              quantity(atMost),
              KeepMethod.valueOf(Objects.requireNonNull(keepMethod)),
              UnitOfMeasure.ofNullable(unit));
      case "milestones" ->
          new Milestones(steps.stream().map(MilestoneColumns::toMilestone).toList());
      case "binary" -> new Binary();
      case "aligned" -> new Aligned();
      default -> throw new IllegalStateException("Unknown measure " + measure);
    };
  }

  private Attainment attainment(List<MilestoneColumns> steps) {
    return new Attainment(
        quantity(currentValue),
        MilestoneColumns.doneAmong(steps),
        score == null ? null : Score.ofTenThousandths(score));
  }

  private static @Nullable Quantity quantity(@Nullable BigDecimal value) {
    return value == null ? null : Quantity.of(value);
  }

  private static Quantity given(@Nullable BigDecimal value) {
    return Quantity.of(Objects.requireNonNull(value));
  }
}

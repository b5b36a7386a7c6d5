package vn.okr.adapters.persistence.objective;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.shared.Quantity;

/** The columns of {@code key_result} that say how it is measured; each measure fills its own. */
@Embeddable
record MeasureColumns(
    @Column(name = "measure") String type,
    @Nullable BigDecimal startValue,
    @Nullable BigDecimal targetValue,
    @Nullable BigDecimal atLeast,
    @Nullable BigDecimal atMost,
    @Enumerated(EnumType.STRING) @Nullable KeepMethod keepMethod,
    @Nullable String unit,
    @JdbcTypeCode(SqlTypes.JSON) @Nullable List<MilestoneColumns> milestones) {

  static MeasureColumns of(Measure measure, Set<MilestoneId> done) {
    String type = measure.type();
    return switch (measure) {
      case Metric(Quantity start, Quantity target, UnitOfMeasure unit) ->
          new MeasureColumns(
              type,
              Decimals.column(start),
              Decimals.column(target),
              null,
              null,
              null,
              text(unit),
              null);
      case Keep(Quantity atLeast, Quantity atMost, KeepMethod method, UnitOfMeasure unit) ->
          new MeasureColumns(
              type,
              null,
              null,
              Decimals.column(atLeast),
              Decimals.column(atMost),
              method,
              text(unit),
              null);
      case Milestones milestones ->
          new MeasureColumns(
              type, null, null, null, null, null, null, MilestoneColumns.of(milestones, done));
      case Binary _, Aligned _ ->
          new MeasureColumns(type, null, null, null, null, null, null, null);
    };
  }

  Measure toMeasure() {
    return switch (type) {
      case "metric" ->
          new Metric(
              Quantity.of(Objects.requireNonNull(startValue)),
              Quantity.of(Objects.requireNonNull(targetValue)),
              UnitOfMeasure.ofNullable(unit));
      case "keep" ->
          new Keep(
              Decimals.quantity(atLeast),
              Decimals.quantity(atMost),
              Objects.requireNonNull(keepMethod),
              UnitOfMeasure.ofNullable(unit));
      case "milestones" ->
          new Milestones(
              Objects.requireNonNull(milestones).stream()
                  .map(MilestoneColumns::toMilestone)
                  .toList());
      case "binary" -> new Binary();
      case "aligned" -> new Aligned();
      default -> throw new IllegalStateException("No measure is called " + type);
    };
  }

  Set<MilestoneId> milestonesDone() {
    return milestones == null ? Set.of() : MilestoneColumns.doneAmong(milestones);
  }

  private static @Nullable String text(@Nullable UnitOfMeasure unit) {
    return unit == null ? null : unit.value();
  }
}

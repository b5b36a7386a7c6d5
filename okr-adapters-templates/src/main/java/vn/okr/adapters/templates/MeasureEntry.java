package vn.okr.adapters.templates;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.MeasureInput;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** How a file says what a key result is measured by. */
sealed interface MeasureEntry {
  /** What is asked of a new key result. */
  MeasureInput in(Locale language);

  /** From a start to a target. */
  record MetricEntry(
      @JsonProperty(required = true) BigDecimal start,
      @JsonProperty(required = true) BigDecimal target,
      @Nullable Words unit)
      implements MeasureEntry {
    @Override
    public MeasureInput in(Locale language) {
      return new MeasureInput.Complete(
          new Metric(Quantity.of(start), Quantity.of(target), unitOf(unit, language)));
    }
  }

  /** Within bounds. */
  record KeepEntry(
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal atMost,
      @Nullable KeepMethod method,
      @Nullable Words unit)
      implements MeasureEntry {
    @Override
    public MeasureInput in(Locale language) {
      return new MeasureInput.Complete(
          new Keep(
              atLeast == null ? null : Quantity.of(atLeast),
              atMost == null ? null : Quantity.of(atMost),
              method == null ? KeepMethod.SHARE : method,
              unitOf(unit, language)));
    }
  }

  /** A checklist. */
  record StepsEntry(List<Step> steps) implements MeasureEntry {
    /** One step; its weight is 1 unless given. */
    record Step(@JsonProperty(required = true) Words title, @Nullable BigDecimal weight) {}

    @Override
    public MeasureInput in(Locale language) {
      return new MeasureInput.Checklist(
          steps.stream()
              .map(
                  step ->
                      new MeasureInput.Step(
                          null,
                          new Title(step.title().in(language)),
                          step.weight() == null ? Weight.ONE : Weight.positive(step.weight())))
              .toList());
    }
  }

  private static @Nullable UnitOfMeasure unitOf(@Nullable Words unit, Locale language) {
    return unit == null ? null : new UnitOfMeasure(unit.in(language));
  }
}

package vn.okr.adapters.rest.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.objective.MeasureResponse;
import vn.okr.application.objective.MeasureInput;
import vn.okr.domain.measure.KeepMethod;

/** A measure as it is sent with a new key result: milestones have no ids yet. */
public record TemplateMeasure(
    String type,
    @Nullable BigDecimal start,
    @Nullable BigDecimal target,
    @Nullable BigDecimal atLeast,
    @Nullable BigDecimal atMost,
    @Nullable KeepMethod method,
    @Nullable String unit,
    @Nullable List<TemplateMilestone> milestones) {
  /** A milestone to be reached. */
  public record TemplateMilestone(String title, BigDecimal weight) {}

  static TemplateMeasure of(MeasureInput measure) {
    return switch (measure) {
      case MeasureInput.Complete(var complete) -> like(MeasureResponse.of(complete, Set.of()));
      case MeasureInput.Checklist(List<MeasureInput.Step> steps) ->
          new TemplateMeasure(
              "milestones",
              null,
              null,
              null,
              null,
              null,
              null,
              steps.stream()
                  .map(
                      step ->
                          new TemplateMilestone(step.title().value(), step.weight().toDecimal()))
                  .toList());
    };
  }

  private static TemplateMeasure like(MeasureResponse known) {
    return new TemplateMeasure(
        known.type(),
        known.start(),
        known.target(),
        known.atLeast(),
        known.atMost(),
        known.method(),
        known.unit(),
        null);
  }
}

package vn.okr.adapters.rest.objective;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.UnitOfMeasure;

/** A measure as it is answered; each type shows the fields it has. */
public record MeasureResponse(
    String type,
    @Nullable BigDecimal start,
    @Nullable BigDecimal target,
    @Nullable BigDecimal atLeast,
    @Nullable BigDecimal atMost,
    @Nullable KeepMethod method,
    @Nullable String unit,
    @Nullable List<Step> milestones) {
  /** A milestone and whether it is done. */
  @Schema(name = "MilestoneResponse")
  public record Step(UUID id, String title, BigDecimal weight, boolean done) {}

  /** The measure, with the milestones that are done. */
  public static MeasureResponse of(Measure measure, Set<MilestoneId> done) {
    return switch (measure) {
      case Metric metric ->
          new MeasureResponse(
              measure.type(),
              metric.start().toDecimal(),
              metric.target().toDecimal(),
              null,
              null,
              null,
              text(metric.unit()),
              null);
      case Keep keep ->
          new MeasureResponse(
              measure.type(),
              null,
              null,
              WireValues.of(keep.atLeast()),
              WireValues.of(keep.atMost()),
              keep.method(),
              text(keep.unit()),
              null);
      case Milestones(List<Milestone> milestones) -> checklist(milestones, done);
      case Binary _, Aligned _ -> bare(measure.type(), null);
    };
  }

  private static MeasureResponse checklist(List<Milestone> milestones, Set<MilestoneId> done) {
    List<Step> steps =
        milestones.stream()
            .map(
                step ->
                    new Step(
                        step.id().value(),
                        step.title().value(),
                        step.weight().toDecimal(),
                        done.contains(step.id())))
            .toList();
    return bare("milestones", steps);
  }

  private static MeasureResponse bare(String type, @Nullable List<Step> milestones) {
    return new MeasureResponse(type, null, null, null, null, null, null, milestones);
  }

  private static @Nullable String text(@Nullable UnitOfMeasure unit) {
    return unit == null ? null : unit.value();
  }
}

package vn.okr.adapters.rest.objective;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.adapters.rest.json.Variant;
import vn.okr.application.objective.MeasureInput;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.measure.UnitOfMeasure;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** How a key result is to be measured (M4). */
@Schema(
    oneOf = {
      MeasureRequest.OfMetric.class,
      MeasureRequest.OfKeep.class,
      MeasureRequest.OfMilestones.class,
      MeasureRequest.OfBinary.class,
      MeasureRequest.OfAligned.class
    },
    discriminatorProperty = "type")
public sealed interface MeasureRequest {
  /** From a start value to a target. */
  @Variant("metric")
  @Schema(
      name = "MetricMeasure",
      properties = @SchemaProperty(name = "type", enumeration = "metric"))
  record OfMetric(Quantity start, Quantity target, @Nullable UnitOfMeasure unit)
      implements MeasureRequest {
    @Override
    public MeasureInput toInput() {
      return new MeasureInput.Complete(new Metric(start, target, unit));
    }
  }

  /** Stay within bounds. */
  @Variant("keep")
  @Schema(name = "KeepMeasure", properties = @SchemaProperty(name = "type", enumeration = "keep"))
  record OfKeep(
      @Nullable Quantity atLeast,
      @Nullable Quantity atMost,
      @Nullable KeepMethod method,
      @Nullable UnitOfMeasure unit)
      implements MeasureRequest {
    @Override
    public MeasureInput toInput() {
      KeepMethod how = method == null ? KeepMethod.SHARE : method;
      return new MeasureInput.Complete(new Keep(atLeast, atMost, how, unit));
    }
  }

  /** A weighted checklist. */
  @Variant("milestones")
  @Schema(
      name = "MilestonesMeasure",
      properties = @SchemaProperty(name = "type", enumeration = "milestones"))
  record OfMilestones(@AtMost(Milestones.LIMIT) List<Step> milestones) implements MeasureRequest {
    /** Refuses an empty checklist. */
    public OfMilestones {
      if (milestones.isEmpty()) {
        throw new InvalidInput("required", Map.of()).under("/milestones");
      }
    }

    @Override
    public MeasureInput toInput() {
      return new MeasureInput.Checklist(milestones.stream().map(Step::toStep).toList());
    }
  }

  /** Done or not. */
  @Variant("binary")
  @Schema(
      name = "BinaryMeasure",
      properties = @SchemaProperty(name = "type", enumeration = "binary"))
  record OfBinary() implements MeasureRequest {
    @Override
    public MeasureInput toInput() {
      return new MeasureInput.Complete(new Binary());
    }
  }

  /** Carried by the objectives aligned to it. */
  @Variant("aligned")
  @Schema(
      name = "AlignedMeasure",
      properties = @SchemaProperty(name = "type", enumeration = "aligned"))
  record OfAligned() implements MeasureRequest {
    @Override
    public MeasureInput toInput() {
      return new MeasureInput.Complete(new Aligned());
    }
  }

  /**
   * A step of a checklist.
   *
   * @param id the milestone it was before; absent for a new one
   */
  @Schema(name = "MilestoneRequest")
  record Step(@Nullable MilestoneId id, Title title, @Nullable Weight weight) {
    /** Refuses a weight that does not count. */
    public Step {
      if (weight != null && !weight.counts()) {
        throw new InvalidInput("not-positive", Map.of()).under("/weight");
      }
    }

    MeasureInput.Step toStep() {
      return new MeasureInput.Step(id, title, weight == null ? Weight.ONE : weight);
    }
  }

  /**
   * The measure meant.
   *
   * @throws OkrException for a rule of the measure, pointing into it
   */
  MeasureInput toInput();
}

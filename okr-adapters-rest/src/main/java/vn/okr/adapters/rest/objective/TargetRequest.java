package vn.okr.adapters.rest.objective;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import vn.okr.adapters.rest.json.Variant;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

/** The upper end of a link. */
@Schema(
    oneOf = {TargetRequest.OfObjective.class, TargetRequest.OfKeyResult.class},
    discriminatorProperty = "type")
public sealed interface TargetRequest {
  /** An objective as a whole. */
  @Variant("objective")
  @Schema(
      name = "ObjectiveTarget",
      properties = @SchemaProperty(name = "type", enumeration = "objective"))
  record OfObjective(ObjectiveId id) implements TargetRequest {
    @Override
    public Target toTarget() {
      return new Target.OfObjective(id);
    }
  }

  /** One key result. */
  @Variant("keyResult")
  @Schema(
      name = "KeyResultTarget",
      properties = @SchemaProperty(name = "type", enumeration = "keyResult"))
  record OfKeyResult(KeyResultId id) implements TargetRequest {
    @Override
    public Target toTarget() {
      return new Target.OfKeyResult(id);
    }
  }

  /** The target meant. */
  Target toTarget();
}

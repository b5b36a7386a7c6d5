package vn.okr.adapters.rest.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the progress of a unit came about.
 *
 * @param value the plain average of the inputs; absent when none is measured
 * @param below what lies below, shown beside it and never mixed in (M8)
 */
public record UnitExplanationResponse(
    UUID unitId,
    String name,
    UUID cycleId,
    @Nullable BigDecimal value,
    String formula,
    List<Input> inputs,
    List<LeftOutResponse> leftOut,
    @Nullable TallyResponse below) {
  /** An objective of the unit's own that counts. */
  @Schema(name = "ObjectiveInput")
  public record Input(UUID objectiveId, String title, BigDecimal value) {}
}

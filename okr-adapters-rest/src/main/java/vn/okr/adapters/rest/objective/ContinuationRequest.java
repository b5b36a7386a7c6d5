package vn.okr.adapters.rest.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.ContinueObjectives;
import vn.okr.domain.cycle.CycleId;

/**
 * Where an objective is taken along to.
 *
 * @param owner whose it is to be; absent for whose it was
 */
public record ContinuationRequest(CycleId cycleId, @Nullable OwnerRequest owner) {
  ContinueObjectives.Into toCommand() {
    return new ContinueObjectives.Into(cycleId, owner == null ? null : owner.toOwner());
  }
}

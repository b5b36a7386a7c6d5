package vn.okr.adapters.rest.kpi;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.kpi.HealthyRange;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;

/** The values at which a KPI is healthy: a lower bound, an upper one, or both. */
public record HealthyRangeRequest(@Nullable Quantity atLeast, @Nullable Quantity atMost) {
  /** The range, its refusals pointing to where it stands in a KPI. */
  HealthyRange toRange() {
    try {
      return new HealthyRange(atLeast, atMost);
    } catch (OkrException refused) {
      throw refused.under("/healthyRange");
    }
  }
}

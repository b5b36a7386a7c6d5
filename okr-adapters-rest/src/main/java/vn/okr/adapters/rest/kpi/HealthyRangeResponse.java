package vn.okr.adapters.rest.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.domain.kpi.HealthyRange;

/** The values at which a KPI is healthy, bounds included. */
record HealthyRangeResponse(@Nullable BigDecimal atLeast, @Nullable BigDecimal atMost) {
  static HealthyRangeResponse of(HealthyRange range) {
    return new HealthyRangeResponse(WireValues.of(range.atLeast()), WireValues.of(range.atMost()));
  }
}

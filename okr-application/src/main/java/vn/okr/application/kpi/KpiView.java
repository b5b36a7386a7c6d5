package vn.okr.application.kpi;

import java.time.LocalDate;
import vn.okr.domain.kpi.Kpi;

/**
 * A KPI as it is shown.
 *
 * @param unitName what its unit is called
 * @param ownerName the display name of who sees to it that it is read
 * @param today the day it is looked at, in the organisation's zone
 */
public record KpiView(Kpi kpi, String unitName, String ownerName, LocalDate today) {
  /** Whether it was read as lately as its cadence asks for. */
  public boolean fresh() {
    return kpi.isFresh(today);
  }
}

package vn.okr.application.port;

import java.util.Optional;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;

/** Keeps readings of KPIs; they are only ever added. */
public interface KpiReadings {
  /** The reading, if there is one. */
  Optional<KpiReading> find(KpiReadingId id);

  /** Whether another reading corrects it, so that it counts nowhere. */
  boolean isCorrected(KpiReadingId id);

  /** Of the readings that were not corrected, the last one in effective order; empty for none. */
  Optional<KpiReading> latestOf(KpiId kpi);

  /** Adds a new reading. */
  void add(KpiReading reading);
}

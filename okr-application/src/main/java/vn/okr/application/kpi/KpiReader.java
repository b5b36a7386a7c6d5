package vn.okr.application.kpi;

import java.time.LocalDate;
import java.util.Optional;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.kpi.KpiId;

/** Reads KPIs for showing. */
public interface KpiReader {
  /** The KPI, if there is one, as it is on that day. */
  Optional<KpiView> find(KpiId id, LocalDate today);

  /** The KPIs that match on that day. */
  Page<KpiView> page(KpiFilter filter, LocalDate today, PageRequest request);

  /** The readings of a KPI in the order they were recorded. */
  Page<KpiReadingView> readings(KpiId kpi, PageRequest request);
}

package vn.okr.application.port;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;

/** Keeps KPIs. */
public interface Kpis {
  /** The KPI, if there is one. */
  Optional<Kpi> find(KpiId id);

  /** The KPI, which nobody else changes until this transaction ends. */
  Optional<Kpi> findForUpdate(KpiId id);

  /** Which of the ids belong to KPIs. */
  Set<KpiId> knownAmong(Collection<KpiId> ids);

  /** Adds a new KPI. */
  void add(Kpi kpi);

  /** Replaces a KPI that this transaction has found for update. */
  void save(Kpi kpi);
}

package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.application.port.Kpis;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;

/** KPIs of a company in memory. */
public final class KpisInMemory implements Kpis {
  private final Company company;

  /** KPIs of the company. */
  public KpisInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<Kpi> find(KpiId id) {
    return company.kpis.find(id);
  }

  @Override
  public Optional<Kpi> findForUpdate(KpiId id) {
    return find(id);
  }

  @Override
  public Set<KpiId> knownAmong(Collection<KpiId> ids) {
    return ids.stream().filter(company.kpis::has).collect(Collectors.toSet());
  }

  @Override
  public void add(Kpi kpi) {
    company.kpis.put(kpi.id(), kpi);
  }

  @Override
  public void save(Kpi kpi) {
    company.kpis.put(kpi.id(), kpi);
  }
}

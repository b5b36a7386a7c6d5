package vn.okr.testkit.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.okr.application.port.KpiFeeds;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResultId;

/** Which KPIs of a company in memory feed which key results; what is deleted is fed no more. */
public final class KpiFeedsInMemory implements KpiFeeds {
  private final Company company;

  /** The feeds of the company. */
  public KpiFeedsInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<KpiId> feeding(KeyResultId keyResult) {
    return company.kpiFeeds.find(keyResult).filter(_ -> company.ownerOf(keyResult) != null);
  }

  @Override
  public List<KeyResultId> fedBy(KpiId kpi) {
    return company.kpiFeeds.rows().entrySet().stream()
        .filter(feed -> feed.getValue().equals(kpi))
        .map(Map.Entry::getKey)
        .filter(keyResult -> company.ownerOf(keyResult) != null)
        .toList();
  }

  @Override
  public void set(KeyResultId keyResult, KpiId kpi) {
    company.kpiFeeds.put(keyResult, kpi);
  }

  @Override
  public void remove(KeyResultId keyResult) {
    company.kpiFeeds.remove(keyResult);
  }
}

package vn.okr.testkit.memory;

import java.util.Optional;
import vn.okr.application.port.KpiReadings;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.kpi.KpiReadingId;

/** Readings of a company's KPIs in memory. */
public final class KpiReadingsInMemory implements KpiReadings {
  private final Company company;

  /** Readings of the company's KPIs. */
  public KpiReadingsInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<KpiReading> find(KpiReadingId id) {
    return company.kpiReadings.find(id);
  }

  @Override
  public boolean isCorrected(KpiReadingId id) {
    return company.isCorrected(id);
  }

  @Override
  public Optional<KpiReading> latestOf(KpiId kpi) {
    return company.kpiReadings.all().stream()
        .filter(reading -> reading.kpiId().equals(kpi))
        .filter(reading -> !isCorrected(reading.id()))
        .max(KpiReading.EFFECTIVE_ORDER);
  }

  @Override
  public void add(KpiReading reading) {
    company.kpiReadings.put(reading.id(), reading);
  }
}

package vn.okr.testkit.memory;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.application.kpi.KpiReader;
import vn.okr.application.kpi.KpiReadingView;
import vn.okr.application.kpi.KpiView;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.organisation.Owner;

/** Shows the KPIs of a company in memory. */
public final class KpiReaderInMemory implements KpiReader {
  private final Company company;

  /** Reads the company. */
  public KpiReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Optional<KpiView> find(KpiId id, LocalDate today) {
    return company.kpis.find(id).map(kpi -> view(kpi, today));
  }

  @Override
  public Page<KpiView> page(KpiFilter filter, LocalDate today, PageRequest request) {
    return Pages.of(
            company.kpis.all().stream().filter(kpi -> matches(kpi, filter, today)),
            request,
            kpi -> kpi.id().value())
        .map(kpi -> view(kpi, today));
  }

  @Override
  public Page<KpiReadingView> readings(KpiId kpi, PageRequest request) {
    return Pages.of(
            company.kpiReadings.all().stream().filter(reading -> reading.kpiId().equals(kpi)),
            request,
            reading -> reading.id().value())
        .map(this::view);
  }

  private static boolean matches(Kpi kpi, KpiFilter filter, LocalDate today) {
    return isOr(filter.unit(), kpi.definition().unitId())
        && isOr(filter.owner(), kpi.definition().ownerId())
        && isOr(filter.healthy(), kpi.healthy())
        && isOr(filter.fresh(), kpi.isFresh(today))
        && isOr(filter.archived(), kpi.archived());
  }

  private static boolean isOr(@Nullable Object wanted, @Nullable Object value) {
    return wanted == null || wanted.equals(value);
  }

  private KpiView view(Kpi kpi, LocalDate today) {
    return new KpiView(
        kpi,
        company.nameOf(Owner.of(kpi.definition().unitId())),
        company.nameOf(kpi.definition().ownerId()),
        today);
  }

  private KpiReadingView view(KpiReading reading) {
    return new KpiReadingView(
        reading,
        company.nameOf(reading.by()),
        company.nameOfPrincipal(reading.by()),
        company.isCorrected(reading.id()));
  }
}

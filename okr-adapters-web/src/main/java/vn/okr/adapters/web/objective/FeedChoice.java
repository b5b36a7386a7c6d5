package vn.okr.adapters.web.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.PageRequest;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.FeedKeyResults;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.application.kpi.KpiView;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Metric;

/**
 * Which KPI feeds a key result.
 *
 * @param now the KPI that feeds it, as fresh as it is today; absent for none
 * @param offered those the visitor may choose from, at most 200; none for who may not change it
 */
public record FeedChoice(@Nullable KpiView now, List<KpiView> offered) {
  /** Whether that KPI is the one. */
  public boolean isNow(KpiView other) {
    return now != null && now.kpi().id().equals(other.kpi().id());
  }

  /** Makes the choice of a key result. */
  @ApplicationScoped
  static class Maker {
    private final FeedKeyResults feeds;
    private final BrowseKpis kpis;

    @Inject
    Maker(FeedKeyResults feeds, BrowseKpis kpis) {
      this.feeds = feeds;
      this.kpis = kpis;
    }

    /** The choice; null for what is measured by no value. */
    @Nullable FeedChoice of(KeyResultCard card) {
      if (!(card.measure() instanceof Metric || card.measure() instanceof Keep)) {
        return null;
      }
      List<KpiView> offered =
          card.mayChange()
              ? kpis.list(KpiFilter.AT_WORK, new PageRequest(PageRequest.MOST, null)).items()
              : List.of();
      return new FeedChoice(feeds.known(card.keyResult().id()).orElse(null), offered);
    }
  }
}

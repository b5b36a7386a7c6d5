package vn.okr.adapters.web.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.okr.application.kpi.FeedKeyResults;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.Actor;

/**
 * A key result that a KPI feeds.
 *
 * @param ownerName whose objective it is of
 */
public record FedKeyResult(KeyResult keyResult, String ownerName) {
  /** Finds the key results that KPIs feed. */
  @ApplicationScoped
  static class Finder {
    private final FeedKeyResults feeds;
    private final BrowseObjectives objectives;

    @Inject
    Finder(FeedKeyResults feeds, BrowseObjectives objectives) {
      this.feeds = feeds;
      this.objectives = objectives;
    }

    /** Those the KPI feeds, as far as the actor may know of them. */
    List<FedKeyResult> by(Actor actor, KpiId kpi) {
      List<KeyResultId> fed = feeds.fedBy(kpi);
      return objectives.ofKeyResults(actor, fed).stream()
          .flatMap(objective -> of(objective, fed))
          .toList();
    }

    private static Stream<FedKeyResult> of(ObjectiveView objective, List<KeyResultId> fed) {
      return objective.keyResults().stream()
          .map(KeyResultView::keyResult)
          .filter(keyResult -> fed.contains(keyResult.id()))
          .map(keyResult -> new FedKeyResult(keyResult, objective.facts().ownerName()));
    }
  }
}

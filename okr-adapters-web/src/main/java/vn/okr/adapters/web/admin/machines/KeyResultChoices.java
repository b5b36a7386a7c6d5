package vn.okr.adapters.web.admin.machines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.application.kpi.KpiView;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.SearchText;

/**
 * Offers what a machine may report on: key results chosen and found by words, and KPIs, of which
 * there are few.
 */
@ApplicationScoped
class KeyResultChoices {
  private static final int FOUND = 20;
  private static final int LONGEST = 200;

  /** A key result to be ticked. */
  record Choice(KeyResult keyResult, boolean chosen) {}

  /** Key results of one objective. */
  record Group(ObjectiveView objective, List<Choice> choices) {}

  /**
   * What there is to tick.
   *
   * @param kpis those that are still read, at most 200
   * @param foundNone whether the words found nothing
   * @param more whether they find more than is offered
   */
  record Offer(List<Group> groups, List<KpiView> kpis, boolean foundNone, boolean more) {}

  private final BrowseObjectives objectives;
  private final BrowseKpis kpis;

  @Inject
  KeyResultChoices(BrowseObjectives objectives, BrowseKpis kpis) {
    this.objectives = objectives;
    this.kpis = kpis;
  }

  /** The key results chosen, and open ones of published objectives that the words find. */
  Offer offer(Actor actor, MachineFields fields) {
    Map<ObjectiveId, Group> groups = new LinkedHashMap<>();
    for (ObjectiveView one : objectives.ofKeyResults(actor, fields.keyResults())) {
      groups.put(one.facts().objective().id(), group(one, fields.keyResults(), false));
    }
    Page<ObjectiveView> found = find(actor, fields.words());
    for (ObjectiveView one : found.items()) {
      groups.put(one.facts().objective().id(), group(one, fields.keyResults(), true));
    }
    List<Group> offered =
        groups.values().stream().filter(group -> !group.choices().isEmpty()).toList();
    boolean foundNone = !fields.words().isEmpty() && found.items().isEmpty();
    List<KpiView> read =
        kpis.list(KpiFilter.AT_WORK, new PageRequest(PageRequest.MOST, null)).items();
    return new Offer(offered, read, foundNone, found.next() != null);
  }

  private Page<ObjectiveView> find(Actor actor, String words) {
    if (words.length() > LONGEST || SearchText.words(words).isEmpty()) {
      return new Page<>(List.of(), null);
    }
    ObjectiveFilter open =
        new ObjectiveFilter(
            null, null, false, null, null, ObjectiveState.PUBLISHED, null, null, null, words);
    return objectives.list(actor, open, new PageRequest(FOUND, null).newestFirst());
  }

  private static Group group(ObjectiveView one, List<KeyResultId> chosen, boolean all) {
    List<Choice> choices =
        one.keyResults().stream()
            .map(KeyResultView::keyResult)
            .map(keyResult -> new Choice(keyResult, chosen.contains(keyResult.id())))
            .filter(choice -> choice.chosen() || (all && takesValues(choice.keyResult())))
            .toList();
    return new Group(one, choices);
  }

  private static boolean takesValues(KeyResult keyResult) {
    return !keyResult.dropped() && !(keyResult.definition().measure() instanceof Aligned);
  }
}

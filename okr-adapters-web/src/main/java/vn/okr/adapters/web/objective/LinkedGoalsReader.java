package vn.okr.adapters.web.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.PageRequest;
import vn.okr.application.alignment.AlignmentView;
import vn.okr.application.alignment.BrowseAlignment;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ContinueObjectives;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.organisation.Actor;

/** Finds the titles at the other ends of an objective's links, in a constant number of steps. */
@ApplicationScoped
public class LinkedGoalsReader {
  private final BrowseAlignment alignment;
  private final BrowseObjectives objectives;
  private final ContinueObjectives continued;

  @Inject
  LinkedGoalsReader(
      BrowseAlignment alignment, BrowseObjectives objectives, ContinueObjectives continued) {
    this.alignment = alignment;
    this.objectives = objectives;
    this.continued = continued;
  }

  /**
   * Them, as far as the actor may know of them.
   *
   * @param itself the objective as the actor has read it
   */
  public LinkedGoals of(Actor actor, ObjectiveView itself) {
    AlignmentView links = alignment.of(actor, itself);
    List<LinkFacts> outgoing = LinkFacts.shown(links.outgoing());
    Set<ObjectiveId> ends = new LinkedHashSet<>();
    outgoing.forEach(link -> ends.add(link.target()));
    links.incoming().forEach(link -> ends.add(link.from()));
    ObjectiveId origin = itself.facts().objective().origin();
    if (origin != null) {
      ends.add(origin);
    }
    Map<ObjectiveId, ObjectiveView> views = new HashMap<>();
    objectives.all(actor, ends).forEach(view -> views.put(view.facts().objective().id(), view));
    return new LinkedGoals(
        outgoing.stream()
            .filter(link -> views.containsKey(link.target()))
            .map(link -> above(Objects.requireNonNull(views.get(link.target())), link.link()))
            .toList(),
        links.incoming().stream()
            .filter(link -> views.containsKey(link.from()))
            .map(link -> below(Objects.requireNonNull(views.get(link.from())), itself, link.link()))
            .toList(),
        origin == null ? null : views.get(origin),
        after(actor, itself));
  }

  /** Only what has ended is carried on. */
  private List<ObjectiveView> after(Actor actor, ObjectiveView itself) {
    ObjectiveSnapshot objective = itself.facts().objective();
    return objective.state().hasEnded()
        ? continued
            .continuing(actor, objective.id(), new PageRequest(PageRequest.MOST, null))
            .items()
        : List.of();
  }

  private static LinkedGoals.Goal above(ObjectiveView upper, Link link) {
    return new LinkedGoals.Goal(upper, titleOf(upper, link.to()), link);
  }

  private static LinkedGoals.Goal below(ObjectiveView lower, ObjectiveView itself, Link link) {
    return new LinkedGoals.Goal(lower, titleOf(itself, link.to()), link);
  }

  private static @Nullable String titleOf(ObjectiveView upper, Target target) {
    return upper.keyResults().stream()
        .map(KeyResultView::keyResult)
        .filter(keyResult -> keyResult.id().value().equals(target.value()))
        .map(keyResult -> keyResult.definition().title().value())
        .findFirst()
        .orElse(null);
  }
}

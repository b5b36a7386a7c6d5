package vn.okr.adapters.web.objective;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.adapters.web.progress.Course;
import vn.okr.adapters.web.talk.Talk;
import vn.okr.adapters.web.talk.TalkReader;
import vn.okr.application.cycle.BrowseCycles;
import vn.okr.application.initiative.BrowseInitiatives;
import vn.okr.application.initiative.InitiativeView;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.FindSimilarObjectives;
import vn.okr.application.objective.ObjectiveActions;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.progress.ExplainScores;
import vn.okr.application.progress.ObjectiveExplanation;
import vn.okr.application.progress.ReadTrends;
import vn.okr.application.talk.FollowObjectives;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;

/** Makes the page of an objective: everything that is known of it. */
@ApplicationScoped
public class ObjectivePages {
  /**
   * The page.
   *
   * @param explained the objective with how its numbers came about
   * @param cycle the cycle it belongs to
   * @param keyResults its key results, dropped ones too
   * @param history the latest of what happened to it, the newest first
   * @param talk what is said about it
   * @param following whether the visitor follows it
   * @param course how its score has moved
   * @param similar those like it; absent unless it is a draft
   * @param message what just happened; absent when nothing did
   * @param problem why a step was refused; absent when none was
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record ObjectivePage(
      Frame frame,
      ObjectiveExplanation explained,
      Cycle cycle,
      ObjectiveActions actions,
      List<KeyResultCard> keyResults,
      LinkedGoals linked,
      HistoryTeller.History history,
      Talk talk,
      boolean following,
      Course course,
      FindSimilarObjectives.@Nullable Similar similar,
      @Nullable String message,
      @Nullable String problem)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final ExplainScores explain;
  private final BrowseCycles cycles;
  private final LinkedGoalsReader linked;
  private final HistoryTeller teller;
  private final TalkReader talks;
  private final FollowObjectives follow;
  private final Charts charts;
  private final BrowseInitiatives initiatives;
  private final ReadTrends trends;
  private final FindSimilarObjectives similar;

  @Inject
  ObjectivePages(
      Visitor visitor,
      BrowseObjectives objectives,
      ExplainScores explain,
      BrowseCycles cycles,
      LinkedGoalsReader linked,
      HistoryTeller teller,
      TalkReader talks,
      FollowObjectives follow,
      Charts charts,
      BrowseInitiatives initiatives,
      ReadTrends trends,
      FindSimilarObjectives similar) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.explain = explain;
    this.cycles = cycles;
    this.linked = linked;
    this.teller = teller;
    this.talks = talks;
    this.follow = follow;
    this.charts = charts;
    this.initiatives = initiatives;
    this.trends = trends;
    this.similar = similar;
  }

  /**
   * The page as the visitor may see it.
   *
   * @param done what just happened; absent when nothing did
   * @param problem why a step was refused; absent when none was
   */
  public TemplateInstance of(UUID id, @Nullable String done, @Nullable String problem) {
    ObjectiveId objective = new ObjectiveId(id);
    Actor actor = visitor.actor();
    ObjectiveExplanation explained = explain.objective(actor, objective);
    ObjectiveView view = explained.objective();
    ObjectiveActions actions = objectives.actions(actor, view);
    Cycle cycle = cycles.get(view.facts().objective().cycleId());
    Frame frame = visitor.frame();
    Map<KeyResultId, List<InitiativeView>> under = initiatives.of(view);
    List<KeyResultCard> cards =
        explained.keyResults().stream()
            .map(
                one ->
                    KeyResultCard.of(
                        one,
                        actions,
                        charts.of(view, one, cycle, frame),
                        new KeyResultCard.Work(
                            under.getOrDefault(one.keyResult().keyResult().id(), List.of()),
                            actor)))
            .toList();
    return visitor.show(
        new ObjectivePage(
            frame,
            explained,
            cycle,
            actions,
            cards,
            linked.of(actor, view),
            teller.of(actor, view, null, frame),
            talks.of(view, null, actions, null),
            follow.isFollowing(actor, view),
            new Course(trends.ofKnown(objective), cycle.period()),
            actions.draft() ? similar.to(actor, view) : null,
            done,
            problem));
  }
}

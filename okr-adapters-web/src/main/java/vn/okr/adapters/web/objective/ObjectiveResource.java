package vn.okr.adapters.web.objective;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.cycle.BrowseCycles;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveActions;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.progress.ExplainScores;
import vn.okr.application.progress.ObjectiveExplanation;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;

/** An objective to be read: everything that is known of it, on one page. */
@Page
@Authenticated
@Path("/objectives/{id}")
@Produces(MediaType.TEXT_HTML)
public class ObjectiveResource {
  /**
   * The page.
   *
   * @param explained the objective with how its numbers came about
   * @param cycle the cycle it belongs to
   * @param keyResults its key results, dropped ones too
   * @param history the latest of what happened to it, the newest first
   * @param message what just happened; absent when nothing did
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
      @Nullable String message)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final ExplainScores explain;
  private final BrowseCycles cycles;
  private final LinkedGoalsReader linked;
  private final HistoryTeller teller;
  private final Charts charts;

  @Inject
  public ObjectiveResource(
      Visitor visitor,
      BrowseObjectives objectives,
      ExplainScores explain,
      BrowseCycles cycles,
      LinkedGoalsReader linked,
      HistoryTeller teller,
      Charts charts) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.explain = explain;
    this.cycles = cycles;
    this.linked = linked;
    this.teller = teller;
    this.charts = charts;
  }

  /** The page. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
    ObjectiveId objective = new ObjectiveId(id);
    Actor actor = visitor.actor();
    ObjectiveExplanation explained = explain.objective(actor, objective);
    ObjectiveActions actions = objectives.actions(actor, objective);
    ObjectiveView view = explained.objective();
    Cycle cycle = cycles.get(view.facts().objective().cycleId());
    Frame frame = visitor.frame();
    List<KeyResultCard> cards =
        explained.keyResults().stream()
            .map(
                one ->
                    new KeyResultCard(
                        one,
                        actions.checkIn().contains(one.keyResult().keyResult().id()),
                        charts.of(view, one, cycle, frame)))
            .toList();
    return visitor.show(
        new ObjectivePage(
            frame,
            explained,
            cycle,
            actions,
            cards,
            linked.of(actor, objective),
            teller.of(actor, objective, null, frame),
            done));
  }
}

package vn.okr.adapters.web.objective;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.checkin.Cells;
import vn.okr.adapters.web.checkin.GridRow;
import vn.okr.adapters.web.checkin.SaveCheckIn;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.adapters.web.talk.Talk;
import vn.okr.adapters.web.talk.TalkReader;
import vn.okr.application.PageRequest;
import vn.okr.application.checkin.BrowseCheckIns;
import vn.okr.application.checkin.CheckInView;
import vn.okr.application.cycle.BrowseCycles;
import vn.okr.application.initiative.BrowseInitiatives;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveActions;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.progress.ExplainScores;
import vn.okr.application.progress.KeyResultExplanation;
import vn.okr.application.progress.ObjectiveExplanation;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** A key result: how it came to where it stands, and a check-in on it. */
@Page
@Authenticated
@Path("/key-results/{id}")
@Produces(MediaType.TEXT_HTML)
public class KeyResultResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param row the form of a check-in; absent for who may only read
   * @param correcting the check-in to be corrected; absent for a plain one
   * @param checkIns those made so far, the latest first, at most 200
   * @param fed the KPI that feeds it, and those that may; absent where it is measured by no value
   * @param talk what is said about it
   * @param once by what a form that comes twice is known
   * @param message what just happened; absent when nothing did
   * @param problem what is wrong with the check-in as a whole; absent when nothing is
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record KeyResultPage(
      Frame frame,
      KeyResultCard card,
      UUID objectiveId,
      String objectiveTitle,
      @Nullable GridRow row,
      @Nullable CheckIn correcting,
      List<CheckInView> checkIns,
      @Nullable FeedChoice fed,
      Talk talk,
      String once,
      @Nullable String message,
      @Nullable String problem)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final ExplainScores explain;
  private final BrowseCycles cycles;
  private final BrowseCheckIns checkIns;
  private final SaveCheckIn save;
  private final TalkReader talks;
  private final Charts charts;
  private final BrowseInitiatives initiatives;
  private final FeedChoice.Maker feeds;

  @Inject
  public KeyResultResource(
      Visitor visitor,
      BrowseObjectives objectives,
      ExplainScores explain,
      BrowseCycles cycles,
      BrowseCheckIns checkIns,
      SaveCheckIn save,
      TalkReader talks,
      Charts charts,
      BrowseInitiatives initiatives,
      FeedChoice.Maker feeds) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.explain = explain;
    this.cycles = cycles;
    this.checkIns = checkIns;
    this.save = save;
    this.talks = talks;
    this.charts = charts;
    this.initiatives = initiatives;
    this.feeds = feeds;
  }

  /** The page. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id,
      @QueryParam("correct") @Nullable UUID correct,
      @QueryParam("done") @Nullable String done) {
    return page(new KeyResultId(id), correct, null, Map.of(), done);
  }

  /** Records a check-in; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response checkIn(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    KeyResultId keyResult = new KeyResultId(id);
    Cells cells = Cells.from(form, keyResult);
    try {
      Measure measure =
          objectives.keyResult(visitor.actor(), keyResult).keyResult().definition().measure();
      save.save(visitor.actor(), visitor.language(), form.getFirst("once"), cells, measure);
      return Redirects.to("/key-results/" + id + "?done=checked-in");
    } catch (OkrException refused) {
      Map<String, String> errors = new LinkedHashMap<>();
      FieldErrors.of(refused, visitor.language())
          .forEach((pointer, text) -> errors.put(pointer.replaceFirst("^/", ""), text));
      UUID correct = Typed.idOrNone(cells.corrects());
      return Response.status(UNPROCESSABLE)
          .entity(page(keyResult, correct, cells, errors, null))
          .build();
    }
  }

  private TemplateInstance page(
      KeyResultId id,
      @Nullable UUID correct,
      @Nullable Cells typed,
      Map<String, String> errors,
      @Nullable String done) {
    Actor actor = visitor.actor();
    Frame frame = visitor.frame();
    ObjectiveExplanation explained = explain.objectiveOf(actor, id);
    ObjectiveView view = explained.objective();
    KeyResultExplanation one =
        explained.keyResults().stream()
            .filter(each -> each.keyResult().keyResult().id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    ObjectiveActions actions = objectives.actions(actor, view);
    Cycle cycle = cycles.get(view.facts().objective().cycleId());
    KeyResultCard card =
        KeyResultCard.of(
            one,
            actions,
            charts.of(view, one, cycle, frame),
            new KeyResultCard.Work(initiatives.of(view).getOrDefault(id, List.of()), actor));
    Cells cells = typed != null ? typed : Cells.of(one.keyResult().keyResult(), frame.show());
    List<CheckInView> made =
        checkIns.list(one.keyResult(), new PageRequest(PageRequest.MOST, null)).items().reversed();
    return visitor.show(
        new KeyResultPage(
            frame,
            card,
            view.facts().objective().id().value(),
            view.facts().objective().definition().title().value(),
            card.mayCheckIn() ? GridRow.of(view, one.keyResult(), cells, errors) : null,
            correcting(made, correct),
            made,
            feeds.of(card),
            talks.of(view, id, actions, null),
            UUID.randomUUID().toString(),
            done,
            errors.get("")));
  }

  private static @Nullable CheckIn correcting(List<CheckInView> made, @Nullable UUID id) {
    return made.stream()
        .map(CheckInView::checkIn)
        .filter(checkIn -> checkIn.id().value().equals(id))
        .findFirst()
        .orElse(null);
  }
}

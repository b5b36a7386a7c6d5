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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.objective.ObjectiveId;

/** The history of an objective by itself, for what no longer fits on its page (M11). */
@Page
@Authenticated
@Path("/objectives/{id}/history")
@Produces(MediaType.TEXT_HTML)
public class HistoryResource {
  /** The page. */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record HistoryPage(Frame frame, String title, HistoryTeller.History history)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final HistoryTeller teller;

  @Inject
  public HistoryResource(Visitor visitor, BrowseObjectives objectives, HistoryTeller teller) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.teller = teller;
  }

  /** What happened before a line, or the newest. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("before") @Nullable String before) {
    ObjectiveView objective = objectives.get(visitor.actor(), new ObjectiveId(id));
    String title = objective.facts().objective().definition().title().value();
    Frame frame = visitor.frame();
    return visitor.show(
        new HistoryPage(
            frame, title, teller.of(visitor.actor(), objective, Typed.idOrNone(before), frame)));
  }
}

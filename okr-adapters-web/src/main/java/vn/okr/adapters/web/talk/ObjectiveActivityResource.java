package vn.okr.adapters.web.talk;

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
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.live.Topic;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.talk.BrowseActivity;
import vn.okr.domain.objective.ObjectiveId;

/** What goes on around an objective. */
@Page
@Authenticated
@Path("/objectives/{id}/activity")
@Produces(MediaType.TEXT_HTML)
public class ObjectiveActivityResource {
  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final BrowseActivity activity;
  private final ActivityPages pages;

  @Inject
  public ObjectiveActivityResource(
      Visitor visitor, BrowseObjectives objectives, BrowseActivity activity, ActivityPages pages) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.activity = activity;
    this.pages = pages;
  }

  /** What happened before something, or the newest. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("before") @Nullable String before) {
    ObjectiveId objective = new ObjectiveId(id);
    return pages.of(
        objectives.get(visitor.actor(), objective).facts().objective().definition().title().value(),
        Topic.of(objective),
        before,
        request -> activity.ofObjective(visitor.actor(), objective, request));
  }
}

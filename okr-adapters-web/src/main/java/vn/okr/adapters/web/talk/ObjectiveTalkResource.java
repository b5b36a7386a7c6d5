package vn.okr.adapters.web.talk;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.talk.WriteComments;
import vn.okr.domain.objective.ObjectiveId;

/** What is said about an objective, for what no longer fits on its page. */
@Page
@Authenticated
@Path("/objectives/{id}/comments")
@Produces(MediaType.TEXT_HTML)
public class ObjectiveTalkResource {
  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final WriteComments write;
  private final TalkPages pages;

  @Inject
  public ObjectiveTalkResource(
      Visitor visitor, BrowseObjectives objectives, WriteComments write, TalkPages pages) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.write = write;
    this.pages = pages;
  }

  /** What was said before a comment, or the newest. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("before") @Nullable String before) {
    return pages.of(
        objectives.get(visitor.actor(), new ObjectiveId(id)), null, Typed.idOrNone(before));
  }

  /** Begins a thread. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    ObjectiveId objective = new ObjectiveId(id);
    return pages.say(
        objectives.get(visitor.actor(), objective),
        null,
        SayFields.from(form),
        said -> write.onObjective(visitor.actor(), objective, said));
  }
}

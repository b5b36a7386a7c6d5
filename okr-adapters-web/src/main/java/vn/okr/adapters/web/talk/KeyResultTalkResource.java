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
import vn.okr.domain.objective.KeyResultId;

/** What is said about a key result, for what no longer fits on its page. */
@Page
@Authenticated
@Path("/key-results/{id}/comments")
@Produces(MediaType.TEXT_HTML)
public class KeyResultTalkResource {
  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final WriteComments write;
  private final TalkPages pages;

  @Inject
  public KeyResultTalkResource(
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
    KeyResultId keyResult = new KeyResultId(id);
    return pages.of(
        objectives.ofKeyResult(visitor.actor(), keyResult), keyResult, Typed.idOrNone(before));
  }

  /** Begins a thread. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    KeyResultId keyResult = new KeyResultId(id);
    return pages.say(
        objectives.ofKeyResult(visitor.actor(), keyResult),
        keyResult,
        SayFields.from(form),
        said -> write.onKeyResult(visitor.actor(), keyResult, said));
  }
}

package vn.okr.adapters.rest.talk;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.talk.BrowseComments;
import vn.okr.application.talk.WriteComments;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;
import vn.okr.http.signin.CurrentActor;

/** What is said about goals: threads on objectives and key results, and the answers in them. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Comments")
public class CommentsResource {
  private final BrowseComments browse;
  private final WriteComments write;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  CommentsResource(
      BrowseComments browse, WriteComments write, CurrentActor actor, Answers answers) {
    this.browse = browse;
    this.write = write;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/objectives/{id}/comments")
  @Authenticated
  @Operation(summary = "Lists the comments that began a thread on an objective, newest first")
  @APIResponseSchema(CommentPage.class)
  public Response onObjective(@PathParam("id") String id, @BeanParam PageQuery page) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    return answers.page(
        page.ask(request -> browse.onObjective(actor.get(), objective, request)),
        CommentResponse::of);
  }

  @POST
  @Path("/objectives/{id}/comments")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begins a thread on an objective; for people, not for service accounts")
  @RequestBody(content = @Content(schema = @Schema(implementation = CommentRequest.class)))
  @APIResponseSchema(value = CommentResponse.class, responseCode = "201")
  public Response beginOnObjective(@PathParam("id") String id, JsonBody body) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    return created(write.onObjective(actor.get(), objective, said(body)));
  }

  @GET
  @Path("/key-results/{id}/comments")
  @Authenticated
  @Operation(summary = "Lists the comments that began a thread on a key result, newest first")
  @APIResponseSchema(CommentPage.class)
  public Response onKeyResult(@PathParam("id") String id, @BeanParam PageQuery page) {
    KeyResultId keyResult = Ids.path("id", id, KeyResultId::new);
    return answers.page(
        page.ask(request -> browse.onKeyResult(actor.get(), keyResult, request)),
        CommentResponse::of);
  }

  @POST
  @Path("/key-results/{id}/comments")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begins a thread on a key result; for people, not for service accounts")
  @RequestBody(content = @Content(schema = @Schema(implementation = CommentRequest.class)))
  @APIResponseSchema(value = CommentResponse.class, responseCode = "201")
  public Response beginOnKeyResult(@PathParam("id") String id, JsonBody body) {
    KeyResultId keyResult = Ids.path("id", id, KeyResultId::new);
    return created(write.onKeyResult(actor.get(), keyResult, said(body)));
  }

  @GET
  @Path("/comments/{id}/answers")
  @Authenticated
  @Operation(summary = "Lists the answers in a comment's thread, oldest first")
  @APIResponseSchema(CommentPage.class)
  public Response answers(@PathParam("id") String id, @BeanParam PageQuery page) {
    CommentId comment = Ids.path("id", id, CommentId::new);
    return answers.page(
        page.ask(request -> browse.answers(actor.get(), comment, request)), CommentResponse::of);
  }

  @POST
  @Path("/comments/{id}/answers")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Answers in a comment's thread; for people, not for service accounts")
  @RequestBody(content = @Content(schema = @Schema(implementation = CommentRequest.class)))
  @APIResponseSchema(value = CommentResponse.class, responseCode = "201")
  public Response answer(@PathParam("id") String id, JsonBody body) {
    CommentId comment = Ids.path("id", id, CommentId::new);
    return created(write.answer(actor.get(), comment, said(body)));
  }

  private Response created(CommentId id) {
    return answers.created(
        Paths.of("comments", id.value()), CommentResponse.represent(browse.get(actor.get(), id)));
  }

  private static Supplier<Said> said(JsonBody body) {
    return () -> body.as(CommentRequest.class).toSaid();
  }
}

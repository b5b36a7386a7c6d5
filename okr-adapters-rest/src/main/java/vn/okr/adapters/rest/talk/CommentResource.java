package vn.okr.adapters.rest.talk;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.IfMatch;
import vn.okr.adapters.rest.http.JsonBodyReader;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.talk.BrowseComments;
import vn.okr.application.talk.ResolveThreads;
import vn.okr.application.talk.WriteComments;
import vn.okr.domain.talk.CommentId;
import vn.okr.http.signin.CurrentActor;

/** One comment: changed and taken back by who wrote it, its thread ended by who answers for it. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Comments")
public class CommentResource {
  private final BrowseComments browse;
  private final WriteComments write;
  private final ResolveThreads threads;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  CommentResource(
      BrowseComments browse,
      WriteComments write,
      ResolveThreads threads,
      CurrentActor actor,
      Answers answers) {
    this.browse = browse;
    this.write = write;
    this.threads = threads;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/comments/{id}")
  @Authenticated
  @Operation(summary = "Reads a comment")
  @APIResponseSchema(CommentResponse.class)
  public Response get(@PathParam("id") String id) {
    CommentId comment = Ids.path("id", id, CommentId::new);
    return answers.get(CommentResponse.represent(browse.get(actor.get(), comment)));
  }

  @PATCH
  @Path("/comments/{id}")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Changes what a comment says; for who wrote it alone")
  @RequestBody(content = @Content(schema = @Schema(implementation = CommentPatch.class)))
  @APIResponseSchema(CommentResponse.class)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    CommentId comment = Ids.path("id", id, CommentId::new);
    write.edit(
        actor.get(), comment, new IfMatch(ifMatch), () -> body.as(CommentPatch.class).toCommand());
    return answer(comment);
  }

  @DELETE
  @Path("/comments/{id}")
  @Authenticated
  @Operation(summary = "Takes a comment back, leaving a mark; for who wrote it alone")
  @APIResponse(responseCode = "204", description = "Nothing is left of it but the mark")
  public Response delete(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    write.delete(actor.get(), Ids.path("id", id, CommentId::new), new IfMatch(ifMatch));
    return Response.noContent().build();
  }

  @POST
  @Path("/comments/{id}/resolve")
  @Authenticated
  @Operation(summary = "Ends the thread that a comment began")
  @APIResponseSchema(CommentResponse.class)
  public Response resolve(@PathParam("id") String id) {
    CommentId comment = Ids.path("id", id, CommentId::new);
    threads.resolve(actor.get(), comment);
    return answer(comment);
  }

  @POST
  @Path("/comments/{id}/reopen")
  @Authenticated
  @Operation(summary = "Opens a thread that has ended again")
  @APIResponseSchema(CommentResponse.class)
  public Response reopen(@PathParam("id") String id) {
    CommentId comment = Ids.path("id", id, CommentId::new);
    threads.reopen(actor.get(), comment);
    return answer(comment);
  }

  private Response answer(CommentId id) {
    return answers.changed(CommentResponse.represent(browse.get(actor.get(), id)));
  }
}

package vn.okr.adapters.rest.objective;

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
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ShapeKeyResults;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.http.signin.CurrentActor;

/** Key results: they have an address of their own and share their objective's revision. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Key results")
public class KeyResultsResource {
  private final ShapeKeyResults shape;
  private final BrowseObjectives browse;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  KeyResultsResource(
      ShapeKeyResults shape, BrowseObjectives browse, CurrentActor actor, Answers answers) {
    this.shape = shape;
    this.browse = browse;
    this.actor = actor;
    this.answers = answers;
  }

  @POST
  @Path("/objectives/{id}/key-results")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Adds a key result to an objective")
  @RequestBody(content = @Content(schema = @Schema(implementation = KeyResultRequest.class)))
  @APIResponseSchema(value = KeyResultResponse.class, responseCode = "201")
  public Response add(@PathParam("id") String id, JsonBody body) {
    KeyResultId added =
        shape.add(
            actor.get(),
            Ids.path("id", id, ObjectiveId::new),
            () -> body.as(KeyResultRequest.class).toCommand());
    return answers.created(Paths.of("key-results", added.value()), represent(added));
  }

  @GET
  @Path("/key-results/{id}")
  @Authenticated
  @Operation(summary = "Reads a key result")
  @APIResponseSchema(KeyResultResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(Ids.path("id", id, KeyResultId::new)));
  }

  @PATCH
  @Path("/key-results/{id}")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Changes a key result; after publishing, measure and weight need a reason")
  @RequestBody(content = @Content(schema = @Schema(implementation = KeyResultPatch.class)))
  @APIResponseSchema(KeyResultResponse.class)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    KeyResultId keyResult = Ids.path("id", id, KeyResultId::new);
    shape.edit(
        actor.get(),
        keyResult,
        new IfMatch(ifMatch),
        () -> body.as(KeyResultPatch.class).toCommand());
    return answers.changed(represent(keyResult));
  }

  @DELETE
  @Path("/key-results/{id}")
  @Authenticated
  @Operation(summary = "Deletes a key result of a draft")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response delete(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    shape.delete(actor.get(), Ids.path("id", id, KeyResultId::new), new IfMatch(ifMatch));
    return Response.noContent().build();
  }

  @POST
  @Path("/key-results/{id}/drop")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Drops a published key result, with a reason")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReasonRequest.class)))
  @APIResponseSchema(KeyResultResponse.class)
  public Response drop(@PathParam("id") String id, JsonBody body) {
    KeyResultId keyResult = Ids.path("id", id, KeyResultId::new);
    shape.drop(actor.get(), keyResult, () -> body.as(ReasonRequest.class).reason());
    return answers.changed(represent(keyResult));
  }

  private Representation represent(KeyResultId id) {
    KeyResultView view = browse.keyResult(actor.get(), id);
    return Representation.of(view.revision(), KeyResultResponse.of(view));
  }
}

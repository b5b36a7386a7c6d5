package vn.okr.adapters.rest.objective;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import vn.okr.adapters.rest.history.HistoryMapper;
import vn.okr.adapters.rest.history.HistoryPage;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.IfMatch;
import vn.okr.adapters.rest.http.JsonBodyReader;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.QueryReader;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.http.signin.CurrentActor;

/** Objectives: read, drafted, changed. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Objectives")
public class ObjectivesResource {
  private final BrowseObjectives browse;
  private final DraftObjectives draft;
  private final HistoryMapper history;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  ObjectivesResource(
      BrowseObjectives browse,
      DraftObjectives draft,
      HistoryMapper history,
      CurrentActor actor,
      Answers answers) {
    this.browse = browse;
    this.draft = draft;
    this.history = history;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/objectives")
  @Authenticated
  @Operation(summary = "Lists objectives that match; in the order they were made, never by score")
  @APIResponseSchema(ObjectivePage.class)
  public Response list(@BeanParam ObjectiveQuery wanted, @BeanParam PageQuery page) {
    QueryReader query = new QueryReader();
    ObjectiveFilter filter = wanted.read(query);
    PageRequest request = page.read(query);
    query.throwIfAny();
    return answers.page(browse.list(actor.get(), filter, request), ObjectiveResponse::of);
  }

  @POST
  @Path("/objectives")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Drafts an objective, with its key results and alignments")
  @RequestBody(content = @Content(schema = @Schema(implementation = ObjectiveRequest.class)))
  @APIResponseSchema(value = ObjectiveResponse.class, responseCode = "201")
  public Response draft(JsonBody body) {
    ObjectiveId id = draft.draft(actor.get(), () -> body.as(ObjectiveRequest.class).toCommand());
    return answers.created(Paths.of("objectives", id.value()), represent(id));
  }

  @GET
  @Path("/objectives/{id}")
  @Authenticated
  @Operation(summary = "Reads an objective")
  @APIResponseSchema(ObjectiveResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(Ids.path("id", id, ObjectiveId::new)));
  }

  @PATCH
  @Path("/objectives/{id}")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Changes an objective, or hands it to another owner")
  @RequestBody(content = @Content(schema = @Schema(implementation = ObjectivePatch.class)))
  @APIResponseSchema(ObjectiveResponse.class)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    draft.edit(
        actor.get(),
        objective,
        new IfMatch(ifMatch),
        () -> body.as(ObjectivePatch.class).toCommand());
    return answers.changed(represent(objective));
  }

  @DELETE
  @Path("/objectives/{id}")
  @Authenticated
  @Operation(summary = "Deletes a draft")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response delete(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    draft.delete(actor.get(), Ids.path("id", id, ObjectiveId::new), new IfMatch(ifMatch));
    return Response.noContent().build();
  }

  @GET
  @Path("/objectives/{id}/history")
  @Authenticated
  @Operation(summary = "Lists who changed what, when and why")
  @APIResponseSchema(HistoryPage.class)
  public Response history(@PathParam("id") String id, @BeanParam PageQuery page) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    return answers.page(
        page.ask(request -> browse.history(actor.get(), objective, request)), history::toResponse);
  }

  private Representation represent(ObjectiveId id) {
    return ObjectiveResponse.represent(browse.get(actor.get(), id));
  }
}

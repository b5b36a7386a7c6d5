package vn.okr.adapters.rest.objective;

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
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ContinueObjectives;
import vn.okr.application.objective.FindSimilarObjectives;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.http.signin.CurrentActor;

/**
 * Objectives that are taken along: copied, carried over into another cycle, or remembered where one
 * like them is drafted.
 */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Objectives")
public class ContinuationsResource {
  private final ContinueObjectives continued;
  private final FindSimilarObjectives similar;
  private final BrowseObjectives browse;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  ContinuationsResource(
      ContinueObjectives continued,
      FindSimilarObjectives similar,
      BrowseObjectives browse,
      CurrentActor actor,
      Answers answers) {
    this.continued = continued;
    this.similar = similar;
    this.browse = browse;
    this.actor = actor;
    this.answers = answers;
  }

  @POST
  @Path("/objectives/{id}/copy")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Drafts a copy of an objective, with its key results")
  @RequestBody(content = @Content(schema = @Schema(implementation = ContinuationRequest.class)))
  @APIResponseSchema(value = ObjectiveResponse.class, responseCode = "201")
  public Response copy(@PathParam("id") String id, JsonBody body) {
    ObjectiveId like = Ids.path("id", id, ObjectiveId::new);
    return created(
        continued.copy(actor.get(), like, () -> body.as(ContinuationRequest.class).toCommand()));
  }

  @POST
  @Path("/objectives/{id}/carry-over")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Drafts what is left of an ended objective: what was not reached, as it stands")
  @RequestBody(content = @Content(schema = @Schema(implementation = ContinuationRequest.class)))
  @APIResponseSchema(value = ObjectiveResponse.class, responseCode = "201")
  public Response carryOver(@PathParam("id") String id, JsonBody body) {
    ObjectiveId origin = Ids.path("id", id, ObjectiveId::new);
    return created(
        continued.carryOver(
            actor.get(), origin, () -> body.as(ContinuationRequest.class).toCommand()));
  }

  @GET
  @Path("/objectives/{id}/continuations")
  @Authenticated
  @Operation(summary = "Lists the objectives that carry on an ended one")
  @APIResponseSchema(ObjectivePage.class)
  public Response continuations(@PathParam("id") String id, @BeanParam PageQuery page) {
    ObjectiveId origin = Ids.path("id", id, ObjectiveId::new);
    return answers.page(
        page.ask(request -> continued.continuing(actor.get(), origin, request)),
        ObjectiveResponse::of);
  }

  @GET
  @Path("/objectives/{id}/similar")
  @Authenticated
  @Operation(summary = "Finds who aims for the same just now, and what was learned from its like")
  @APIResponseSchema(SimilarResponse.class)
  public Response similar(@PathParam("id") String id) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    return answers.plain(SimilarResponse.of(similar.to(actor.get(), objective)));
  }

  private Response created(ObjectiveId id) {
    return answers.created(
        Paths.of("objectives", id.value()),
        ObjectiveResponse.represent(browse.get(actor.get(), id)));
  }
}

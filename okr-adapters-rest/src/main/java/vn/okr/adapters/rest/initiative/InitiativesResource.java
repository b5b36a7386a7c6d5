package vn.okr.adapters.rest.initiative;

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
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.IfMatch;
import vn.okr.adapters.rest.http.JsonBodyReader;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.initiative.BrowseInitiatives;
import vn.okr.application.initiative.ManageInitiatives;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.http.signin.CurrentActor;

/** Initiatives: the work under key results, which moves no score. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Initiatives")
public class InitiativesResource {
  private final ManageInitiatives manage;
  private final BrowseInitiatives browse;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  InitiativesResource(
      ManageInitiatives manage, BrowseInitiatives browse, CurrentActor actor, Answers answers) {
    this.manage = manage;
    this.browse = browse;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/key-results/{id}/initiatives")
  @Authenticated
  @Operation(summary = "Lists the initiatives under a key result")
  @APIResponseSchema(InitiativePage.class)
  public Response list(@PathParam("id") String id, @BeanParam PageQuery page) {
    KeyResultId keyResult = Ids.path("id", id, KeyResultId::new);
    return answers.page(
        page.ask(request -> browse.list(actor.get(), keyResult, request)), InitiativeResponse::of);
  }

  @POST
  @Path("/key-results/{id}/initiatives")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Adds an initiative under a key result")
  @RequestBody(content = @Content(schema = @Schema(implementation = InitiativeRequest.class)))
  @APIResponseSchema(value = InitiativeResponse.class, responseCode = "201")
  public Response add(@PathParam("id") String id, JsonBody body) {
    InitiativeId added =
        manage.add(
            actor.get(),
            Ids.path("id", id, KeyResultId::new),
            () -> body.as(InitiativeRequest.class).toCommand());
    return answers.created(Paths.of("initiatives", added.value()), represent(added));
  }

  @GET
  @Path("/initiatives/{id}")
  @Authenticated
  @Operation(summary = "Reads an initiative")
  @APIResponseSchema(InitiativeResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(Ids.path("id", id, InitiativeId::new)));
  }

  @PATCH
  @Path("/initiatives/{id}")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Changes an initiative")
  @RequestBody(content = @Content(schema = @Schema(implementation = InitiativePatch.class)))
  @APIResponseSchema(InitiativeResponse.class)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    InitiativeId initiative = Ids.path("id", id, InitiativeId::new);
    manage.edit(
        actor.get(),
        initiative,
        new IfMatch(ifMatch),
        () -> body.as(InitiativePatch.class).toCommand());
    return answers.changed(represent(initiative));
  }

  @DELETE
  @Path("/initiatives/{id}")
  @Authenticated
  @Operation(summary = "Removes an initiative; what it was stays in the history")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response remove(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    manage.remove(actor.get(), Ids.path("id", id, InitiativeId::new), new IfMatch(ifMatch));
    return Response.noContent().build();
  }

  @POST
  @Path("/initiatives/{id}/state")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Says how far an initiative has come; its owner may, beside editors")
  @RequestBody(content = @Content(schema = @Schema(implementation = InitiativeStateRequest.class)))
  @APIResponseSchema(InitiativeResponse.class)
  public Response enter(@PathParam("id") String id, JsonBody body) {
    InitiativeId initiative = Ids.path("id", id, InitiativeId::new);
    manage.enter(actor.get(), initiative, () -> body.as(InitiativeStateRequest.class).state());
    return answers.changed(represent(initiative));
  }

  private Representation represent(InitiativeId id) {
    Initiative initiative = browse.get(actor.get(), id);
    return Representation.of(initiative.revision(), InitiativeResponse.of(initiative));
  }
}

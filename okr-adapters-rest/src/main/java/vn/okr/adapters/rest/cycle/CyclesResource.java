package vn.okr.adapters.rest.cycle;

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
import vn.okr.application.cycle.BrowseCycles;
import vn.okr.application.cycle.PlanCycles;
import vn.okr.application.cycle.PrepareYears;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.http.signin.CurrentActor;

/** Cycles: everyone reads them, admins plan them and take them through their phases. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Cycles")
public class CyclesResource {
  private final PlanCycles plan;
  private final PrepareYears years;
  private final BrowseCycles browse;
  private final CycleMapper mapper;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  CyclesResource(
      PlanCycles plan,
      PrepareYears years,
      BrowseCycles browse,
      CycleMapper mapper,
      CurrentActor actor,
      Answers answers) {
    this.plan = plan;
    this.years = years;
    this.browse = browse;
    this.mapper = mapper;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/cycles")
  @Authenticated
  @Operation(summary = "Lists all cycles, past ones too")
  @APIResponseSchema(CyclePage.class)
  public Response list(@BeanParam PageQuery page) {
    return answers.page(page.ask(browse::list), mapper::toResponse);
  }

  @POST
  @Path("/cycles")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Plans a cycle; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = CycleRequest.class)))
  @APIResponseSchema(value = CycleResponse.class, responseCode = "201")
  public Response plan(JsonBody body) {
    Cycle planned = plan.plan(actor.get(), () -> body.as(CycleRequest.class).toCommand());
    return answers.created(Paths.of("cycles", planned.id().value()), represent(planned));
  }

  @POST
  @Path("/cycles/years")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Plans what is missing of a fiscal year and its quarters; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = YearRequest.class)))
  @APIResponseSchema(value = YearResponse.class, responseCode = "201")
  public Response prepareYear(JsonBody body) {
    PrepareYears.Prepared prepared =
        years.prepare(actor.get(), () -> body.as(YearRequest.class).year());
    return answers.created(
        new YearResponse(
            mapper.toResponse(prepared.year()),
            prepared.quarters().stream().map(mapper::toResponse).toList(),
            prepared.planned()));
  }

  @GET
  @Path("/cycles/{id}")
  @Authenticated
  @Operation(summary = "Reads a cycle")
  @APIResponseSchema(CycleResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(browse.get(Ids.path("id", id, CycleId::new))));
  }

  @PATCH
  @Path("/cycles/{id}")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Changes a cycle's name, period or parent; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = CyclePatch.class)))
  @APIResponseSchema(CycleResponse.class)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    Cycle edited =
        plan.edit(
            actor.get(),
            Ids.path("id", id, CycleId::new),
            new IfMatch(ifMatch),
            () -> mapper.toCommand(body.as(CyclePatch.class)));
    return answers.changed(represent(edited));
  }

  @DELETE
  @Path("/cycles/{id}")
  @Authenticated
  @Operation(summary = "Deletes a cycle that nothing is in; admins only")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response delete(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    plan.delete(actor.get(), Ids.path("id", id, CycleId::new), new IfMatch(ifMatch));
    return Response.noContent().build();
  }

  @POST
  @Path("/cycles/{id}/phase")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Takes a cycle one step on, or back with a reason; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = PhaseRequest.class)))
  @APIResponseSchema(CycleResponse.class)
  public Response move(@PathParam("id") String id, JsonBody body) {
    Cycle moved =
        plan.moveTo(
            actor.get(),
            Ids.path("id", id, CycleId::new),
            () -> mapper.toCommand(body.as(PhaseRequest.class)));
    return answers.changed(represent(moved));
  }

  private Representation represent(Cycle cycle) {
    return Representation.of(cycle.revision(), mapper.toResponse(cycle));
  }
}

package vn.okr.adapters.rest.organisation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.http.signin.CurrentActor;

/** Units and who leads them: everyone reads, admins shape. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Units")
public class UnitsResource {
  private final ManageUnits manage;
  private final BrowseOrganisation browse;
  private final OrganisationMapper mapper;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  UnitsResource(
      ManageUnits manage,
      BrowseOrganisation browse,
      OrganisationMapper mapper,
      CurrentActor actor,
      Answers answers) {
    this.manage = manage;
    this.browse = browse;
    this.mapper = mapper;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/units")
  @Authenticated
  @Operation(summary = "Lists all units, archived ones too")
  @APIResponseSchema(UnitPage.class)
  public Response list(@BeanParam PageQuery page) {
    return answers.page(page.ask(browse::units), mapper::toResponse);
  }

  @POST
  @Path("/units")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Makes a unit; the first one is the company; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = UnitRequest.class)))
  @APIResponseSchema(value = UnitResponse.class, responseCode = "201")
  public Response create(JsonBody body) {
    Unit made = manage.create(actor.get(), () -> body.as(UnitRequest.class).toCommand());
    return answers.created(Paths.of("units", made.id().value()), represent(made));
  }

  @GET
  @Path("/units/{id}")
  @Authenticated
  @Operation(summary = "Reads a unit")
  @APIResponseSchema(UnitResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(browse.unit(Ids.path("id", id, UnitId::new))));
  }

  @PATCH
  @Path("/units/{id}")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Renames, moves or archives a unit, or changes its leads; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = UnitPatch.class)))
  @APIResponseSchema(UnitResponse.class)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    Unit edited =
        manage.edit(
            actor.get(),
            Ids.path("id", id, UnitId::new),
            new IfMatch(ifMatch),
            () -> body.as(UnitPatch.class).toCommand());
    return answers.changed(represent(edited));
  }

  private Representation represent(Unit unit) {
    return Representation.of(unit.revision(), mapper.toResponse(unit));
  }
}

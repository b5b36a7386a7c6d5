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
import jakarta.ws.rs.QueryParam;
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
import vn.okr.adapters.rest.http.QueryReader;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.CsvBody;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.PageRequest;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.http.people.PeopleSheet;
import vn.okr.http.people.UnitNames;
import vn.okr.http.signin.CurrentActor;

/** People: everyone looks them up, admins register them and keep their records. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "People")
public class PeopleResource {
  private record Registered(int registered) {}

  private final RegisterPeople register;
  private final BrowseOrganisation browse;
  private final OrganisationMapper mapper;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  PeopleResource(
      RegisterPeople register,
      BrowseOrganisation browse,
      OrganisationMapper mapper,
      CurrentActor actor,
      Answers answers) {
    this.register = register;
    this.browse = browse;
    this.mapper = mapper;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/people")
  @Authenticated
  @Operation(summary = "Finds people by name or e-mail, accents ignored, or by unit")
  @APIResponseSchema(PersonPage.class)
  public Response list(
      @QueryParam("q") @Nullable String words,
      @QueryParam("unit") @Nullable String unit,
      @BeanParam PageQuery page) {
    QueryReader query = new QueryReader();
    String search = query.words("q", words);
    UnitId within = query.id("unit", unit, UnitId::new);
    PageRequest wanted = page.read(query);
    query.throwIfAny();
    return answers.page(browse.people(search, within, wanted), mapper::toResponse);
  }

  @POST
  @Path("/people")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Registers a person; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = PersonRequest.class)))
  @APIResponseSchema(value = PersonResponse.class, responseCode = "201")
  public Response register(JsonBody body) {
    PersonView registered =
        register.register(actor.get(), () -> body.as(PersonRequest.class).toCommand());
    return answers.created(
        Paths.of("people", registered.person().id().value()), represent(registered));
  }

  @POST
  @Path("/people")
  @Authenticated
  @Consumes("text/csv")
  @Operation(summary = "Registers many people, all or none; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = String.class)))
  @APIResponseSchema(value = Registered.class, responseCode = "201")
  public Response registerAll(CsvBody body) {
    UnitNames units = new UnitNames(browse::allUnits);
    int registered =
        register.registerAll(actor.get(), () -> PeopleSheet.read(body.text(), units::find));
    return answers.created(new Registered(registered));
  }

  @GET
  @Path("/people/{id}")
  @Authenticated
  @Operation(summary = "Reads a person's record")
  @APIResponseSchema(PersonResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(browse.person(Ids.path("id", id, PersonId::new))));
  }

  @PATCH
  @Path("/people/{id}")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Changes a person's record, or makes a leaver inactive; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = PersonPatch.class)))
  @APIResponseSchema(PersonResponse.class)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    PersonView edited =
        register.edit(
            actor.get(),
            Ids.path("id", id, PersonId::new),
            new IfMatch(ifMatch),
            () -> body.as(PersonPatch.class).toCommand());
    return answers.changed(represent(edited));
  }

  @POST
  @Path("/people/{id}/erase")
  @Authenticated
  @Operation(summary = "Forgets who a leaver was, for good: a pseudonym is left; admins only")
  @APIResponseSchema(PersonResponse.class)
  public Response erase(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.changed(
        represent(
            register.erase(
                actor.get(), Ids.path("id", id, PersonId::new), IfMatch.ifSent(ifMatch))));
  }

  private Representation represent(PersonView person) {
    return Representation.of(person.person().revision(), mapper.toResponse(person));
  }
}

package vn.okr.adapters.rest.absence;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.absence.AbsenceView;
import vn.okr.application.absence.AnnounceAbsences;
import vn.okr.application.absence.BrowseAbsences;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.http.signin.CurrentActor;

/** Absences: who is away, and who stands in with the same rights meanwhile. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "People")
public class AbsencesResource {
  private final AnnounceAbsences announce;
  private final BrowseAbsences browse;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  AbsencesResource(
      AnnounceAbsences announce, BrowseAbsences browse, CurrentActor actor, Answers answers) {
    this.announce = announce;
    this.browse = browse;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/people/{id}/absences")
  @Authenticated
  @Operation(summary = "Lists a person's absences that are not over")
  @APIResponseSchema(AbsencePage.class)
  public Response list(@PathParam("id") String id, @BeanParam PageQuery page) {
    PersonId person = Ids.path("id", id, PersonId::new);
    return answers.page(page.ask(request -> browse.of(person, request)), AbsenceResponse::of);
  }

  @POST
  @Path("/people/{id}/absences")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Announces an absence and who stands in; the person's own, or admins")
  @RequestBody(content = @Content(schema = @Schema(implementation = AbsenceRequest.class)))
  @APIResponseSchema(value = AbsenceResponse.class, responseCode = "201")
  public Response announce(@PathParam("id") String id, JsonBody body) {
    AbsenceId announced =
        announce.announce(
            actor.get(),
            Ids.path("id", id, PersonId::new),
            () -> body.as(AbsenceRequest.class).toCommand());
    return answers.created(Paths.of("absences", announced.value()), represent(announced));
  }

  @GET
  @Path("/absences/{id}")
  @Authenticated
  @Operation(summary = "Reads an absence, also one that is over")
  @APIResponseSchema(AbsenceResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(Ids.path("id", id, AbsenceId::new)));
  }

  @DELETE
  @Path("/absences/{id}")
  @Authenticated
  @Operation(summary = "Ends an absence now, or calls it off; the record of it stays")
  @APIResponse(responseCode = "204", description = "It is over")
  public Response end(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    announce.end(actor.get(), Ids.path("id", id, AbsenceId::new), new IfMatch(ifMatch));
    return Response.noContent().build();
  }

  private Representation represent(AbsenceId id) {
    AbsenceView view = browse.get(id);
    return Representation.of(view.absence().revision(), AbsenceResponse.of(view));
  }
}

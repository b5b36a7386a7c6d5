package vn.okr.adapters.rest.checkin;

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
import java.util.List;
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
import vn.okr.application.checkin.BrowseCheckIns;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.application.checkin.Recorded;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.http.signin.CurrentActor;

/** Check-ins: recorded one at a time or the whole week in one go, and read. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Check-ins")
public class CheckInsResource {
  private final RecordCheckIns record;
  private final BrowseCheckIns browse;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  CheckInsResource(
      RecordCheckIns record, BrowseCheckIns browse, CurrentActor actor, Answers answers) {
    this.record = record;
    this.browse = browse;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/key-results/{id}/check-ins")
  @Authenticated
  @Operation(summary = "Lists the check-ins of a key result, corrected ones too")
  @APIResponseSchema(CheckInPage.class)
  public Response list(@PathParam("id") String id, @BeanParam PageQuery page) {
    KeyResultId keyResult = Ids.path("id", id, KeyResultId::new);
    return answers.page(
        page.ask(request -> browse.list(actor.get(), keyResult, request)), CheckInResponse::of);
  }

  @POST
  @Path("/key-results/{id}/check-ins")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Checks in on a key result")
  @RequestBody(content = @Content(schema = @Schema(implementation = CheckInRequest.class)))
  @APIResponseSchema(value = CheckInResponse.class, responseCode = "201")
  public Response record(@PathParam("id") String id, JsonBody body) {
    Recorded recorded =
        record.record(
            actor.get(),
            Ids.path("id", id, KeyResultId::new),
            () -> body.as(CheckInRequest.class).toCommand());
    return answers.created(CheckInResponse.of(recorded));
  }

  @POST
  @Path("/check-ins")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Checks in on many key results, all or none")
  @RequestBody(content = @Content(schema = @Schema(implementation = CheckInsRequest.class)))
  @APIResponseSchema(value = CheckInsResponse.class, responseCode = "201")
  public Response recordAll(JsonBody body) {
    List<Recorded> recorded =
        record.recordAll(actor.get(), () -> body.as(CheckInsRequest.class).toCommand());
    return answers.created(
        new CheckInsResponse(recorded.stream().map(CheckInResponse::of).toList()));
  }
}

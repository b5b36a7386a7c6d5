package vn.okr.adapters.rest.objective;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
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
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.Page;
import vn.okr.application.objective.HandOver;
import vn.okr.domain.organisation.PersonId;
import vn.okr.http.signin.CurrentActor;

/** What someone answers for is listed and passed on when they leave. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "People")
public class HandOverResource {
  private final HandOver handOver;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  HandOverResource(HandOver handOver, CurrentActor actor, Answers answers) {
    this.handOver = handOver;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/people/{id}/open-objectives")
  @Authenticated
  @Operation(
      summary =
          "Lists open objectives that are a person's, or hold a key result of theirs; admins only")
  @APIResponseSchema(ObjectivePage.class)
  public Response left(@PathParam("id") String id) {
    PersonId from = Ids.path("id", id, PersonId::new);
    return answers.page(new Page<>(handOver.left(actor.get(), from), null), ObjectiveResponse::of);
  }

  @POST
  @Path("/people/{id}/handover")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Passes open objectives and key results on, all or nothing; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = HandOverRequest.class)))
  @APIResponseSchema(HandOver.Passed.class)
  public Response handOver(@PathParam("id") String id, JsonBody body) {
    PersonId from = Ids.path("id", id, PersonId::new);
    return answers.plain(
        handOver.handOver(actor.get(), from, () -> body.as(HandOverRequest.class).toCommand()));
  }
}

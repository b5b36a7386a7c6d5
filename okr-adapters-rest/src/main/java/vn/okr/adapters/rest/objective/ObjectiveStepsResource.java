package vn.okr.adapters.rest.objective;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
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
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.CloseObjectives;
import vn.okr.application.objective.PublishObjectives;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.http.signin.CurrentActor;

/** The steps in an objective's life. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Objectives")
public class ObjectiveStepsResource {
  private final PublishObjectives publish;
  private final CloseObjectives close;
  private final BrowseObjectives browse;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  ObjectiveStepsResource(
      PublishObjectives publish,
      CloseObjectives close,
      BrowseObjectives browse,
      CurrentActor actor,
      Answers answers) {
    this.publish = publish;
    this.close = close;
    this.browse = browse;
    this.actor = actor;
    this.answers = answers;
  }

  @POST
  @Path("/objectives/{id}/publish")
  @Authenticated
  @Operation(summary = "Publishes a draft, so that everyone reads it")
  @APIResponseSchema(ObjectiveResponse.class)
  public Response publish(@PathParam("id") String id) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    publish.publish(actor.get(), objective);
    return answer(objective);
  }

  @POST
  @Path("/objectives/publish")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Publishes many drafts, all or none")
  @RequestBody(content = @Content(schema = @Schema(implementation = PublishRequest.class)))
  @APIResponseSchema(PublishedResponse.class)
  public Response publishAll(JsonBody body) {
    List<ObjectiveId> published = new ArrayList<>();
    publish.publishAll(
        actor.get(),
        () -> {
          published.addAll(body.as(PublishRequest.class).objectives());
          return published;
        });
    return answers.plain(
        new PublishedResponse(
            browse.all(actor.get(), published).stream().map(ObjectiveResponse::of).toList()));
  }

  @POST
  @Path("/objectives/{id}/close")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Closes an objective with its grades and what was learned")
  @RequestBody(content = @Content(schema = @Schema(implementation = CloseRequest.class)))
  @APIResponseSchema(ObjectiveResponse.class)
  public Response close(@PathParam("id") String id, JsonBody body) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    close.close(actor.get(), objective, () -> body.as(CloseRequest.class).toCommand());
    return answer(objective);
  }

  @POST
  @Path("/objectives/{id}/drop")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Drops a published objective, with a reason")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReasonRequest.class)))
  @APIResponseSchema(ObjectiveResponse.class)
  public Response drop(@PathParam("id") String id, JsonBody body) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    publish.drop(actor.get(), objective, () -> body.as(ReasonRequest.class).reason());
    return answer(objective);
  }

  @POST
  @Path("/objectives/{id}/reopen")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Takes a closing back, with a reason; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReasonRequest.class)))
  @APIResponseSchema(ObjectiveResponse.class)
  public Response reopen(@PathParam("id") String id, JsonBody body) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    close.reopen(actor.get(), objective, () -> body.as(ReasonRequest.class).reason());
    return answer(objective);
  }

  private Response answer(ObjectiveId id) {
    return answers.changed(ObjectiveResponse.represent(browse.get(actor.get(), id)));
  }
}

package vn.okr.adapters.rest.talk;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.adapters.rest.objective.ObjectivePage;
import vn.okr.adapters.rest.objective.ObjectiveResponse;
import vn.okr.application.talk.FollowObjectives;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.http.signin.CurrentActor;

/**
 * Which objectives the caller follows. Following is somebody's own or not: it has no revision that
 * two writers could disagree on.
 */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Following")
public class FollowingResource {
  private final FollowObjectives follow;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  FollowingResource(FollowObjectives follow, CurrentActor actor, Answers answers) {
    this.follow = follow;
    this.actor = actor;
    this.answers = answers;
  }

  /** Whether the caller follows an objective. */
  public record Following(boolean following) {}

  /** Whether the caller is to follow an objective. */
  public record FollowingRequest(Boolean following) {}

  @GET
  @Path("/followed-objectives")
  @Authenticated
  @Operation(
      summary =
          "Lists the objectives the caller follows, of cycles that are not closed, newest first")
  @APIResponseSchema(ObjectivePage.class)
  public Response list(@BeanParam PageQuery page) {
    return answers.page(
        page.ask(request -> follow.followed(actor.get(), request)), ObjectiveResponse::of);
  }

  @GET
  @Path("/objectives/{id}/following")
  @Authenticated
  @Operation(
      summary = "Tells whether the caller follows an objective",
      description =
          "Who answers for an objective, and who comments on it, follows it without saying so.")
  @APIResponseSchema(Following.class)
  public Response get(@PathParam("id") String id) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    return answers.plain(new Following(follow.isFollowing(actor.get(), objective)));
  }

  @PUT
  @Path("/objectives/{id}/following")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Follows an objective, or stops following it")
  @RequestBody(content = @Content(schema = @Schema(implementation = FollowingRequest.class)))
  @APIResponseSchema(Following.class)
  public Response decide(@PathParam("id") String id, JsonBody body) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    boolean following =
        follow.decide(actor.get(), objective, () -> body.as(FollowingRequest.class).following());
    return answers.plain(new Following(following));
  }
}

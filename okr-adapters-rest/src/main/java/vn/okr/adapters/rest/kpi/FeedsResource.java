package vn.okr.adapters.rest.kpi;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.kpi.FeedKeyResults;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.http.signin.CurrentActor;

/** Which KPI feeds a key result: its readings become check-ins there. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KPIs")
public class FeedsResource {
  private final FeedKeyResults feeds;
  private final BrowseObjectives objectives;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  FeedsResource(
      FeedKeyResults feeds, BrowseObjectives objectives, CurrentActor actor, Answers answers) {
    this.feeds = feeds;
    this.objectives = objectives;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/key-results/{id}/feed")
  @Authenticated
  @Operation(summary = "Reads which KPI feeds a key result, and how fresh it is")
  @APIResponseSchema(FeedResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(Ids.path("id", id, KeyResultId::new)));
  }

  @PUT
  @Path("/key-results/{id}/feed")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Lets a KPI feed a key result from now on, or none")
  @RequestBody(content = @Content(schema = @Schema(implementation = FeedRequest.class)))
  @APIResponseSchema(FeedResponse.class)
  public Response feed(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    KeyResultId keyResult = Ids.path("id", id, KeyResultId::new);
    feeds.feed(
        actor.get(), keyResult, new IfMatch(ifMatch), () -> body.as(FeedRequest.class).kpiId());
    return answers.changed(represent(keyResult));
  }

  private Representation represent(KeyResultId keyResult) {
    long revision = objectives.keyResult(actor.get(), keyResult).revision();
    return Representation.of(
        revision, new FeedResponse(feeds.known(keyResult).map(KpiResponse::of).orElse(null)));
  }
}

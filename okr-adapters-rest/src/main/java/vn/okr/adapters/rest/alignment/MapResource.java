package vn.okr.adapters.rest.alignment;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.LargeAnswers;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.QueryReader;
import vn.okr.application.alignment.BrowseAlignment;
import vn.okr.application.cycle.BrowseCycles;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.http.signin.CurrentActor;

/** The map of goals of a cycle. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alignment")
public class MapResource {
  private static final int USUAL_DEPTH = 3;
  private static final int MOST_DEPTH = 20;

  private final BrowseAlignment browse;
  private final BrowseCycles cycles;
  private final CurrentActor actor;
  private final Answers answers;
  private final LargeAnswers large;

  @Inject
  MapResource(
      BrowseAlignment browse,
      BrowseCycles cycles,
      CurrentActor actor,
      Answers answers,
      LargeAnswers large) {
    this.browse = browse;
    this.cycles = cycles;
    this.actor = actor;
    this.answers = answers;
    this.large = large;
  }

  @GET
  @Path("/cycles/{id}/map")
  @Authenticated
  @Operation(summary = "Draws the goals from the company, or from one objective, downwards")
  @APIResponseSchema(MapResponse.class)
  public Response get(
      @PathParam("id") String id,
      @QueryParam("root") @Nullable String root,
      @QueryParam("depth")
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "0",
                      maximum = "20",
                      defaultValue = "3"))
          @Nullable String depth) {
    CycleId cycle = Ids.path("id", id, CycleId::new);
    QueryReader query = new QueryReader();
    ObjectiveId from = query.id("root", root, ObjectiveId::new);
    int levels = query.number("depth", depth, USUAL_DEPTH, 0, MOST_DEPTH);
    if (query.refusedAny()) {
      cycles.get(cycle);
      query.throwIfAny();
    }
    return large.inTurn(
        () -> answers.plain(MapResponse.of(browse.map(actor.get(), cycle, from, levels))));
  }
}

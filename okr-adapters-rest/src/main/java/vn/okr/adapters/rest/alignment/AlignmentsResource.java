package vn.okr.adapters.rest.alignment;

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
import vn.okr.application.alignment.AlignObjectives;
import vn.okr.application.alignment.BrowseAlignment;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.http.signin.CurrentActor;

/** What an objective rests on, and what rests on it (M7, M9). */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alignment")
public class AlignmentsResource {
  private final AlignObjectives align;
  private final BrowseAlignment browse;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  AlignmentsResource(
      AlignObjectives align, BrowseAlignment browse, CurrentActor actor, Answers answers) {
    this.align = align;
    this.browse = browse;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/objectives/{id}/alignments")
  @Authenticated
  @Operation(summary = "Reads the links of an objective, upwards and from below")
  @APIResponseSchema(AlignmentsResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(represent(Ids.path("id", id, ObjectiveId::new)));
  }

  @PUT
  @Path("/objectives/{id}/alignments")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replaces the links upwards; rights on the lower end are enough")
  @RequestBody(content = @Content(schema = @Schema(implementation = AlignmentsRequest.class)))
  @APIResponseSchema(AlignmentsResponse.class)
  public Response replace(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ObjectiveId objective = Ids.path("id", id, ObjectiveId::new);
    align.replace(
        actor.get(),
        objective,
        new IfMatch(ifMatch),
        () -> body.as(AlignmentsRequest.class).toCommand());
    return answers.changed(represent(objective));
  }

  private Representation represent(ObjectiveId id) {
    return AlignmentsResponse.represent(browse.of(actor.get(), id));
  }
}

package vn.okr.adapters.rest.progress;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.CycleParameter;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.progress.ExplainScores;
import vn.okr.application.progress.ObjectiveExplanation;
import vn.okr.application.progress.UnitExplanation;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.http.signin.CurrentActor;

/** Why a number is what it is (M11). */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ExplanationsResource {
  private final ExplainScores explain;
  private final BrowseOrganisation organisation;
  private final ExplanationMapper mapper;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  ExplanationsResource(
      ExplainScores explain,
      BrowseOrganisation organisation,
      ExplanationMapper mapper,
      CurrentActor actor,
      Answers answers) {
    this.explain = explain;
    this.organisation = organisation;
    this.mapper = mapper;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/objectives/{id}/explanation")
  @Authenticated
  @Operation(summary = "Explains an objective's score, pace, status and grade")
  @APIResponseSchema(ObjectiveExplanationResponse.class)
  public Response objective(@PathParam("id") String id) {
    ObjectiveExplanation explained =
        explain.objective(actor.get(), Ids.path("id", id, ObjectiveId::new));
    return answers.get(
        Representation.of(
            explained.objective().facts().objective().revision(), mapper.toResponse(explained)));
  }

  @GET
  @Path("/units/{id}/explanation")
  @Authenticated
  @Operation(summary = "Explains a unit's progress in a cycle")
  @APIResponseSchema(UnitExplanationResponse.class)
  public Response unit(@PathParam("id") String id, @QueryParam("cycle") @Nullable String cycle) {
    UnitId unit = Ids.path("id", id, UnitId::new);
    CycleId of = CycleParameter.read(cycle, () -> organisation.unit(unit));
    UnitExplanation explained = explain.unit(actor.get(), unit, of);
    return answers.get(
        Representation.of(explained.scorecard().cycle().revision(), mapper.toResponse(explained)));
  }
}

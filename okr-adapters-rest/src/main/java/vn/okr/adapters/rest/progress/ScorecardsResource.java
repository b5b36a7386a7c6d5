package vn.okr.adapters.rest.progress;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.problem.Language;
import vn.okr.adapters.rest.security.CurrentActor;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.progress.ReadScorecards;
import vn.okr.application.progress.Scorecard;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** The grading sheets of units and people, one owner's at a time (M6, M16). */
@Path(Paths.V1)
@Tag(name = "Progress")
public class ScorecardsResource {
  private final ReadScorecards scorecards;
  private final BrowseOrganisation organisation;
  private final CurrentActor actor;
  private final Answers answers;
  private final HttpHeaders headers;

  @Inject
  ScorecardsResource(
      ReadScorecards scorecards,
      BrowseOrganisation organisation,
      CurrentActor actor,
      Answers answers,
      HttpHeaders headers) {
    this.scorecards = scorecards;
    this.organisation = organisation;
    this.actor = actor;
    this.answers = answers;
    this.headers = headers;
  }

  @GET
  @Path("/units/{id}/scorecard")
  @Authenticated
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Reads a unit's grading sheet")
  @APIResponse(
      responseCode = "200",
      description = "The grading sheet",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ScorecardResponse.class)),
        @Content(
            mediaType = ScorecardSheet.MEDIA_TYPE,
            schema = @Schema(implementation = String.class))
      })
  public Response unit(@PathParam("id") String id, @QueryParam("cycle") @Nullable String cycle) {
    return json(ofUnit(id, cycle));
  }

  @GET
  @Path("/units/{id}/scorecard")
  @Authenticated
  @Produces(ScorecardSheet.MEDIA_TYPE)
  @Operation(hidden = true)
  public Response unitSheet(
      @PathParam("id") String id, @QueryParam("cycle") @Nullable String cycle) {
    return csv(ofUnit(id, cycle));
  }

  @GET
  @Path("/people/{id}/scorecard")
  @Authenticated
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Reads a person's grading sheet")
  @APIResponse(
      responseCode = "200",
      description = "The grading sheet",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ScorecardResponse.class)),
        @Content(
            mediaType = ScorecardSheet.MEDIA_TYPE,
            schema = @Schema(implementation = String.class))
      })
  public Response person(@PathParam("id") String id, @QueryParam("cycle") @Nullable String cycle) {
    return json(ofPerson(id, cycle));
  }

  @GET
  @Path("/people/{id}/scorecard")
  @Authenticated
  @Produces(ScorecardSheet.MEDIA_TYPE)
  @Operation(hidden = true)
  public Response personSheet(
      @PathParam("id") String id, @QueryParam("cycle") @Nullable String cycle) {
    return csv(ofPerson(id, cycle));
  }

  /** Of several formats at one address, the framework falls back to one nobody asked for. */
  private void requireAccepted(MediaType offered) {
    if (headers.getAcceptableMediaTypes().stream().noneMatch(offered::isCompatible)) {
      throw new NotAcceptableException();
    }
  }

  private Scorecard ofUnit(String id, @Nullable String cycle) {
    UnitId unit = Ids.path("id", id, UnitId::new);
    CycleId of = CycleParameter.read(cycle, () -> organisation.unit(unit));
    return scorecards.ofUnit(actor.get(), unit, of);
  }

  private Scorecard ofPerson(String id, @Nullable String cycle) {
    PersonId person = Ids.path("id", id, PersonId::new);
    CycleId of = CycleParameter.read(cycle, () -> organisation.person(person));
    return scorecards.ofPerson(actor.get(), person, of);
  }

  private Response json(Scorecard scorecard) {
    requireAccepted(MediaType.APPLICATION_JSON_TYPE);
    return answers.get(
        Representation.of(scorecard.cycle().revision(), ScorecardResponse.of(scorecard)));
  }

  private Response csv(Scorecard scorecard) {
    requireAccepted(MediaType.valueOf(ScorecardSheet.MEDIA_TYPE));
    Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return Response.ok(
            ScorecardSheet.of(ScorecardResponse.of(scorecard), language),
            ScorecardSheet.MEDIA_TYPE + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"scorecard.csv\"")
        .build();
  }
}

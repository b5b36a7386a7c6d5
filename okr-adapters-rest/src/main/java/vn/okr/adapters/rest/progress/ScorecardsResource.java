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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.CycleParameter;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.progress.ReadScorecards;
import vn.okr.application.progress.Scorecard;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.http.scorecard.ScorecardFile;
import vn.okr.http.scorecard.SheetFormat;
import vn.okr.http.signin.CurrentActor;
import vn.okr.http.words.Language;

/** The grading sheets of units and people, one owner's at a time (M6, M16). */
@Path(Paths.V1)
@Tag(name = "Progress")
public class ScorecardsResource {
  private static final List<Variant> FORMATS =
      Variant.mediaTypes(
              MediaType.APPLICATION_JSON_TYPE,
              MediaType.valueOf(SheetFormat.CSV_TYPE),
              MediaType.valueOf(SheetFormat.XLSX_TYPE))
          .build();

  private final ReadScorecards scorecards;
  private final BrowseOrganisation organisation;
  private final CurrentActor actor;
  private final Answers answers;
  private final HttpHeaders headers;
  private final Request request;

  @Inject
  ScorecardsResource(
      ReadScorecards scorecards,
      BrowseOrganisation organisation,
      CurrentActor actor,
      Answers answers,
      HttpHeaders headers,
      Request request) {
    this.scorecards = scorecards;
    this.organisation = organisation;
    this.actor = actor;
    this.answers = answers;
    this.headers = headers;
    this.request = request;
  }

  @GET
  @Path("/units/{id}/scorecard")
  @Authenticated
  @Produces({MediaType.APPLICATION_JSON, SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(summary = "Reads a unit's grading sheet")
  @APIResponse(
      responseCode = "200",
      description = "The grading sheet",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ScorecardResponse.class)),
        @Content(mediaType = SheetFormat.CSV_TYPE, schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  public Response unit(@PathParam("id") String id, @QueryParam("cycle") @Nullable String cycle) {
    UnitId unit = Ids.path("id", id, UnitId::new);
    CycleId of = CycleParameter.read(cycle, () -> organisation.unit(unit));
    return sheet(scorecards.ofUnit(actor.get(), unit, of));
  }

  @GET
  @Path("/people/{id}/scorecard")
  @Authenticated
  @Produces({MediaType.APPLICATION_JSON, SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(summary = "Reads a person's grading sheet")
  @APIResponse(
      responseCode = "200",
      description = "The grading sheet",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ScorecardResponse.class)),
        @Content(mediaType = SheetFormat.CSV_TYPE, schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  public Response person(@PathParam("id") String id, @QueryParam("cycle") @Nullable String cycle) {
    PersonId person = Ids.path("id", id, PersonId::new);
    CycleId of = CycleParameter.read(cycle, () -> organisation.person(person));
    return sheet(scorecards.ofPerson(actor.get(), person, of));
  }

  /** In the format the client likes best of those there are. */
  private Response sheet(Scorecard scorecard) {
    Variant chosen = request.selectVariant(FORMATS);
    if (chosen == null) {
      throw new NotAcceptableException();
    }
    String type = chosen.getMediaType().toString();
    return Arrays.stream(SheetFormat.values())
        .filter(format -> format.mediaType().equals(type))
        .findFirst()
        .map(format -> file(scorecard, format))
        .orElseGet(() -> json(scorecard));
  }

  private Response json(Scorecard scorecard) {
    return answers.get(
        Representation.of(scorecard.cycle().revision(), ScorecardResponse.of(scorecard)));
  }

  private Response file(Scorecard scorecard, SheetFormat format) {
    Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    ScorecardFile file = new ScorecardFile(scorecard, format, language);
    return Response.ok(file.content(), file.contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
        .build();
  }
}

package vn.okr.adapters.web.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.cycle.CycleChoice;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.absence.AbsenceView;
import vn.okr.application.absence.BrowseAbsences;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.progress.ReadScorecards;
import vn.okr.application.progress.ReadTrends;
import vn.okr.application.progress.Scorecard;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.http.scorecard.SheetFormat;

/** A person: their own grading sheet, one owner's at a time (M6). */
@Page
@Authenticated
@Path("/people/{id}")
@Produces(MediaType.TEXT_HTML)
public class PersonResource {
  /**
   * The page.
   *
   * @param away the absence that lasts today; absent while they are there
   * @param sheet the grading sheet in the chosen cycle; absent before the first cycle
   * @param course how their progress has moved in the chosen cycle; absent before the first cycle
   * @param trend their progress in this and earlier cycles, the earliest first
   */
  @CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record PersonPage(
      Frame frame,
      CycleChoice cycles,
      PersonView person,
      @Nullable AbsenceView away,
      @Nullable Scorecard sheet,
      @Nullable Course course,
      Trend trend)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final ReadScorecards scorecards;
  private final BrowseOrganisation organisation;
  private final ScorecardFiles files;
  private final ReadTrends trends;
  private final BrowseAbsences absences;

  @Inject
  public PersonResource(
      Visitor visitor,
      CycleChoices cycles,
      ReadScorecards scorecards,
      BrowseOrganisation organisation,
      ScorecardFiles files,
      ReadTrends trends,
      BrowseAbsences absences) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.scorecards = scorecards;
    this.organisation = organisation;
    this.files = files;
    this.trends = trends;
    this.absences = absences;
  }

  /** The page. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("cycle") @Nullable UUID cycle) {
    PersonId personId = new PersonId(id);
    PersonView person = organisation.person(personId);
    CycleChoice choice = cycles.of(cycle);
    Cycle chosen = choice.chosen();
    Scorecard sheet =
        chosen == null ? null : scorecards.ofPerson(visitor.actor(), personId, chosen.id());
    return visitor.show(
        new PersonPage(
            visitor.frame(),
            choice,
            person,
            absences.lasting(personId).orElse(null),
            sheet,
            chosen == null
                ? null
                : new Course(trends.ofKnown(Owner.of(personId), chosen.id()), chosen.period()),
            Trend.of(choice, scorecards.trend(Owner.of(personId)))));
  }

  /**
   * The grading sheet as a file.
   *
   * @param extension what the file's name ends in
   * @param cycle the cycle it is of; the one people work in where none is named
   */
  @GET
  @Path("scorecard.{extension: csv|xlsx}")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  public Response file(
      @PathParam("id") UUID id,
      @PathParam("extension") String extension,
      @QueryParam("cycle") @Nullable UUID cycle) {
    return files.answer(
        cycle, extension, in -> scorecards.ofPerson(visitor.actor(), new PersonId(id), in));
  }
}

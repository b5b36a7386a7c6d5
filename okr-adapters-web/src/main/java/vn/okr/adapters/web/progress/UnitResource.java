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
import vn.okr.application.PageRequest;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.KpiFilter;
import vn.okr.application.kpi.KpiView;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.progress.ReadScorecards;
import vn.okr.application.progress.ReadTrends;
import vn.okr.application.progress.UnitSheet;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.http.scorecard.SheetFormat;

/** A unit: its grading sheet, who stands in it, and the units below. */
@Page
@Authenticated
@Path("/units/{id}")
@Produces(MediaType.TEXT_HTML)
public class UnitResource {
  private static final int KPIS = 20;

  /**
   * The page.
   *
   * @param sheet the grading sheet in the chosen cycle; absent before the first cycle
   * @param people who leads and belongs to it; never with a score (M6)
   * @param kpis those that watch its work, the first of them
   * @param mayKeepKpis whether the visitor may give it KPIs
   * @param course how its progress has moved in the chosen cycle; absent before the first cycle
   * @param trend its progress in this and earlier cycles, the earliest first
   */
  @CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record UnitPage(
      Frame frame,
      CycleChoice cycles,
      Unit unit,
      @Nullable UnitSheet sheet,
      vn.okr.application.Page<PersonView> people,
      vn.okr.application.Page<KpiView> kpis,
      boolean mayKeepKpis,
      @Nullable Course course,
      Trend trend)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final ReadScorecards scorecards;
  private final BrowseOrganisation organisation;
  private final ScorecardFiles files;
  private final BrowseKpis kpis;
  private final ReadTrends trends;

  @Inject
  public UnitResource(
      Visitor visitor,
      CycleChoices cycles,
      ReadScorecards scorecards,
      BrowseOrganisation organisation,
      ScorecardFiles files,
      BrowseKpis kpis,
      ReadTrends trends) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.scorecards = scorecards;
    this.organisation = organisation;
    this.files = files;
    this.kpis = kpis;
    this.trends = trends;
  }

  /** The page. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id,
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("after") @Nullable UUID after) {
    UnitId unitId = new UnitId(id);
    Unit unit = organisation.unit(unitId);
    CycleChoice choice = cycles.of(cycle);
    Cycle chosen = choice.chosen();
    UnitSheet sheet =
        chosen == null ? null : scorecards.sheetOfUnit(visitor.actor(), unitId, chosen.id());
    return visitor.show(
        new UnitPage(
            visitor.frame(),
            choice,
            unit,
            sheet,
            organisation.people(null, unitId, new PageRequest(PageRequest.USUAL, after)),
            kpis.list(KpiFilter.atWorkIn(unitId), new PageRequest(KPIS, null)),
            !unit.archived() && kpis.mayKeepIn(visitor.actor(), unitId),
            chosen == null
                ? null
                : new Course(trends.ofKnown(Owner.of(unitId), chosen.id()), chosen.period()),
            Trend.of(choice, scorecards.trend(Owner.of(unitId)))));
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
        cycle, extension, in -> scorecards.ofUnit(visitor.actor(), new UnitId(id), in));
  }
}

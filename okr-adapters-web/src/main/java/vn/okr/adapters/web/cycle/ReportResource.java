package vn.okr.adapters.web.cycle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.progress.CycleProgress;
import vn.okr.application.progress.Highlights;
import vn.okr.application.progress.ReadHeadlines;
import vn.okr.application.progress.Scorecard;
import vn.okr.application.progress.UnitProgress;
import vn.okr.domain.cycle.Cycle;
import vn.okr.http.progress.RecentFigures;

/** The company's report on a cycle, made to be printed on one page. */
@Page
@Authenticated
@Path("/cycle/report")
@Produces(MediaType.TEXT_HTML)
public class ReportResource {
  /**
   * What is reported.
   *
   * @param sheet the company's own grading sheet
   * @param company its progress, and that of all below it
   * @param units those right below it
   * @param before the company's progress in the cycle before, of the same length
   */
  public record Report(
      Scorecard sheet,
      Highlights highlights,
      UnitProgress company,
      List<UnitProgress> units,
      @Nullable UnitProgress before) {}

  /**
   * The page.
   *
   * @param report absent before there are a company and a cycle
   */
  @CheckedTemplate(basePath = "cycle", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record ReportPage(Frame frame, CycleChoice cycles, @Nullable Report report)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final RecentFigures figures;
  private final ReadHeadlines headlines;

  @Inject
  public ReportResource(
      Visitor visitor, CycleChoices cycles, RecentFigures figures, ReadHeadlines headlines) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.figures = figures;
    this.headlines = headlines;
  }

  /** The page. */
  @GET
  public TemplateInstance read(@QueryParam("cycle") @Nullable UUID asked) {
    CycleChoice choice = cycles.of(asked);
    Cycle chosen = choice.chosen();
    return visitor.show(
        new ReportPage(visitor.frame(), choice, chosen == null ? null : report(choice, chosen)));
  }

  private @Nullable Report report(CycleChoice choice, Cycle cycle) {
    CycleProgress now = figures.progress(cycle.id());
    Scorecard sheet = headlines.of(visitor.actor(), cycle.id()).company();
    UnitProgress company = now.company();
    if (sheet == null || company == null) {
      return null;
    }
    Cycle earlier = choice.before(cycle);
    return new Report(
        sheet,
        Highlights.of(sheet),
        company,
        now.units().stream()
            .filter(unit -> company.unit().id().equals(unit.unit().parentId()))
            .toList(),
        earlier == null ? null : figures.progress(earlier.id()).company());
  }
}

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
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.organisation.UnitId;
import vn.okr.http.progress.RecentFigures;

/** A cycle: how far the company, its levels and its units have come. */
@Page
@Authenticated
@Path("/cycle")
@Produces(MediaType.TEXT_HTML)
public class CycleResource {
  /**
   * The page.
   *
   * @param progress everyone's progress; absent before the first cycle
   * @param rows the units with what belongs to them, parents before children
   * @param before the progress of the cycle before, of the same length; absent if there was none
   */
  @CheckedTemplate(basePath = "cycle", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record CyclePage(
      Frame frame,
      CycleChoice cycles,
      @Nullable CycleProgress progress,
      List<UnitRow> rows,
      @Nullable CycleProgress before)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final RecentFigures figures;

  @Inject
  public CycleResource(Visitor visitor, CycleChoices cycles, RecentFigures figures) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.figures = figures;
  }

  /**
   * The page.
   *
   * @param under the unit whose branch of a large company is looked at
   */
  @GET
  public TemplateInstance read(
      @QueryParam("cycle") @Nullable UUID asked, @QueryParam("under") @Nullable UUID under) {
    visitor.actor();
    CycleChoice choice = cycles.of(asked);
    Cycle chosen = choice.chosen();
    if (chosen == null) {
      return visitor.show(new CyclePage(visitor.frame(), choice, null, List.of(), null));
    }
    CycleProgress now = figures.progress(chosen.id());
    Cycle earlier = choice.before(chosen);
    return visitor.show(
        new CyclePage(
            visitor.frame(),
            choice,
            now,
            UnitTable.of(
                now.units(),
                figures.discipline(chosen.id()),
                under == null ? null : new UnitId(under)),
            earlier == null ? null : figures.progress(earlier.id())));
  }
}

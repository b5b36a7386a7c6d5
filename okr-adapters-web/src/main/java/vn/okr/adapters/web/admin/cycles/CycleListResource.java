package vn.okr.adapters.web.admin.cycles;

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
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.application.cycle.PrepareYears;

/** All cycles, past ones too (M5). */
@Page
@Authenticated
@Path("/admin/cycles")
@Produces(MediaType.TEXT_HTML)
public class CycleListResource {
  /**
   * The page.
   *
   * @param years the fiscal years that may be prepared, by the calendar year in which each begins
   * @param done what was just done; absent for nothing
   * @param planned how many cycles that planned
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record CyclesPage(
      Frame frame, List<CycleRow> rows, List<Integer> years, @Nullable String done, int planned)
      implements TemplateInstance {}

  private final Desk desk;
  private final CycleChoices cycles;
  private final PrepareYears prepare;

  @Inject
  public CycleListResource(Desk desk, CycleChoices cycles, PrepareYears prepare) {
    this.desk = desk;
    this.cycles = cycles;
    this.prepare = prepare;
  }

  /** The list. */
  @GET
  public TemplateInstance list(
      @QueryParam("done") @Nullable String done, @QueryParam("planned") @Nullable Integer planned) {
    Frame frame = desk.frame();
    int year = prepare.currentYear();
    return desk.show(
        new CyclesPage(
            frame,
            CycleRow.of(cycles.all()),
            List.of(year + 1, year, year + 2),
            done,
            planned == null ? 0 : planned));
  }
}

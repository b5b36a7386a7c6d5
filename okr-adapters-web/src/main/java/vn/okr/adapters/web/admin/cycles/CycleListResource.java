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

/** All cycles, past ones too (M5). */
@Page
@Authenticated
@Path("/admin/cycles")
@Produces(MediaType.TEXT_HTML)
public class CycleListResource {
  /**
   * The page.
   *
   * @param deleted whether one was deleted just now
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record CyclesPage(Frame frame, List<CycleRow> rows, boolean deleted)
      implements TemplateInstance {}

  private final Desk desk;
  private final CycleChoices cycles;

  @Inject
  public CycleListResource(Desk desk, CycleChoices cycles) {
    this.desk = desk;
    this.cycles = cycles;
  }

  /** The list. */
  @GET
  public TemplateInstance list(@QueryParam("done") @Nullable String done) {
    Frame frame = desk.frame();
    return desk.show(new CyclesPage(frame, CycleRow.of(cycles.all()), "deleted".equals(done)));
  }
}

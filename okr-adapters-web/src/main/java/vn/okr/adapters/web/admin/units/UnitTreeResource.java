package vn.okr.adapters.web.admin.units;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;

/** The tree of units, to be looked through and rearranged. */
@Page
@Authenticated
@Path("/admin/units")
@Produces(MediaType.TEXT_HTML)
public class UnitTreeResource {
  /**
   * The page.
   *
   * @param tree from its topmost shown unit; absent before there is a company
   * @param moving the unit that is being moved; absent while none is
   * @param shown the unit that was just looked for or changed; absent for none
   * @param archived whether archived units are shown
   * @param done what was done just now; absent for nothing
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record UnitTreePage(
      Frame frame,
      @Nullable UnitBranch tree,
      @Nullable Unit moving,
      @Nullable Unit shown,
      boolean archived,
      @Nullable String done)
      implements TemplateInstance {}

  private final Desk desk;
  private final BrowseOrganisation organisation;

  @Inject
  public UnitTreeResource(Desk desk, BrowseOrganisation organisation) {
    this.desk = desk;
    this.organisation = organisation;
  }

  /** The tree from the company or another unit, opened as far as the unit to be shown. */
  @GET
  public TemplateInstance tree(
      @QueryParam("root") @Nullable UUID root,
      @QueryParam("show") @Nullable UUID show,
      @QueryParam("moving") @Nullable UUID moving,
      @QueryParam("archived") @Nullable String archived,
      @QueryParam("done") @Nullable String done) {
    Frame frame = desk.frame();
    boolean archivedToo = "yes".equals(archived);
    UnitForest forest = new UnitForest(organisation.allUnits(), archivedToo);
    Unit asked = forest.find(idOf(root));
    Unit top = asked == null ? forest.company() : asked;
    Unit moved = forest.find(idOf(moving));
    Unit shown = forest.find(idOf(show));
    UnitBranch tree = top == null ? null : forest.from(top, idOf(show), moved);
    return desk.show(new UnitTreePage(frame, tree, moved, shown, archivedToo, done));
  }

  static @Nullable UnitId idOf(@Nullable UUID id) {
    return id == null ? null : new UnitId(id);
  }
}
